"""What the steps are called, in their order. Alone here, since the frame of the window needs nothing else of them.

Must not live here: the steps themselves (`core/journey.py`), or how they stand (`step_words.py`).
"""

from PySide6.QtCore import QObject

__all__ = ["step_names"]


def step_names(asker: QObject) -> tuple[str, ...]:
    """The names from the first step to the last."""
    return (
        asker.tr("Secret key"),
        asker.tr("Authorize token"),
        asker.tr("Connect preview"),
        asker.tr("Authorize"),
        asker.tr("Account data"),
        asker.tr("Summary"),
    )
