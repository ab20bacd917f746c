"""Keys that an imported file holds: a person says whether they go into the keyring; else they are dropped.

Must not live here: keeping them.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["FoundKeys"]


class FoundKeys(QFrame):
    """Hidden where none were found."""

    keep_wanted = Signal(object, object)
    """The `Profile`, and the keys with their roles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("found_keys")
        self.setProperty("card", "warning")
        self._profile: Profile | None = None
        self._keys: tuple[tuple[Role, Secret], ...] = ()
        self._words = label("", name="found_keys_words", column=False)
        self.keep = quiet_button(self.tr("Put them there"), name="keep_found_keys")
        self.drop = quiet_button(self.tr("Leave them out"), name="drop_found_keys")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.within, GAP.item, GAP.within)
        row.setSpacing(GAP.within)
        row.addWidget(self._words, 1)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)
        for button in (self.keep, self.drop):
            button.setAutoDefault(False)
        self.hide()

    def show_keys(self, profile: Profile | None, keys: Sequence[tuple[Role, Secret]]) -> None:
        """Asks about these; without a profile it asks nothing, and forgets what it held."""
        self._profile, self._keys = profile, tuple(keys)
        if profile is not None:
            names = ", ".join(say(name_of(role)) for role, _ in self._keys)
            words = self.tr("The file holds keys in clear ({names}). Put them into the keyring for {name}?")
            self._words.setText(words.format(names=names, name=profile.name))
        self.setVisible(profile is not None)

    def _keep(self) -> None:
        profile, keys = self._profile, self._keys
        self._drop()
        if profile is not None:
            self.keep_wanted.emit(profile, keys)

    def _drop(self) -> None:
        self.show_keys(None, ())
