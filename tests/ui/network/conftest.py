"""The Network room over a real desk and the real simulator."""

from tests.ui.wizard.conftest import bench

__all__ = ["bench"]
