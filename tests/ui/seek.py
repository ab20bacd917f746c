"""Finding a widget by its name, as tests do all the time."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

__all__ = ["the"]

Kind = TypeVar("Kind", bound=QWidget)


def the(parent: QWidget, kind: type[Kind], name: str = "") -> Kind:
    """The one widget of this kind and name inside the parent."""
    found = parent.findChildren(kind, name) if name else parent.findChildren(kind)
    assert len(found) == 1, f"{len(found)} of {kind.__name__} {name}"
    return found[0]
