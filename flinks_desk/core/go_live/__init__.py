"""The go-live check: what must hold before customers use an integration, and how much of it was seen."""
