"""What is wrong, why, and what to do: tables of rules over artefacts, exchanges and sessions (contract §4)."""
