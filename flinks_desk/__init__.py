"""Flinks Desk: bring up, demonstrate and debug a Flinks integration."""

__all__ = ["__version__"]

__version__ = "0.1.0"
