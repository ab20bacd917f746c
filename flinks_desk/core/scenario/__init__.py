"""Scenarios: one readable file that is recorded, stepped through in the window, and run in CI."""
