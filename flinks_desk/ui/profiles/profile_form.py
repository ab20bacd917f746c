"""One profile to be looked at and edited: name, instance, customer id, version of the widget; and where calls would go.

Must not live here: keys, or keeping the profile.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from flinks_desk.core.profile import TOOLBOX, Profile, environment_of, oddities
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge
from flinks_desk.ui.widgets.labels import label

__all__ = ["ProfileForm"]

WIDGET_PATHS = ("/v2/", "/")


class ProfileForm(QWidget):
    """`edited` tells that a person has changed something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile_form")
        self._profile = TOOLBOX
        self.name = _field("profile_name", self.tr("Name"))
        self.instance = _field("profile_instance", self.tr("Instance"))
        self.customer = _field("profile_customer", self.tr("Customer id"))
        self.customer.setFont(style.mono_font(style.Type.SECONDARY))
        self.instance.setPlaceholderText("acme-ca")
        self.version = Combo()
        self.version.setObjectName("profile_version")
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        self.version.setAccessibleName(self.tr("Connect"))
        self.version.addItems([self.tr("version 2, at /v2/"), self.tr("version 1, at /")])
        self._host = label("", "secondary", name="profile_host", wrap=False)
        self._badge = EnvironmentBadge()
        self._note = label("", "quiet", name="profile_note")
        self._lay_out()
        for field in (self.name, self.instance, self.customer):
            field.textEdited.connect(self._changed)
        self.version.activated.connect(self._changed)

    def show_profile(self, profile: Profile) -> None:
        """Show this one; what was typed for another is gone."""
        self._profile = profile
        is_own = profile != TOOLBOX
        self.name.setText(profile.name if is_own else place_title(self, profile))
        self.instance.setText(profile.instance)
        self.customer.setText(profile.customer_id)
        self.version.setCurrentIndex(WIDGET_PATHS.index(profile.widget_path) if profile.widget_path == "/" else 0)
        for part in (self.name, self.instance, self.customer, self.version):
            part.setEnabled(is_own)
        self._redraw()

    def profile(self) -> Profile:
        """As it is typed. Addresses that are not the usual ones stay as long as the instance does."""
        if self._profile == TOOLBOX:
            return TOOLBOX
        instance, customer = self.instance.text().strip().lower(), self.customer.text().strip()
        made = Profile.of_instance(instance, customer, name=self.name.text().strip())
        base = self._profile if instance == self._profile.instance.lower() else made
        path = WIDGET_PATHS[max(0, self.version.currentIndex())]
        return replace(base, name=made.name, customer_id=customer, widget_path=path)

    def is_changed(self) -> bool:
        """Whether what is typed differs from what was shown."""
        return self.profile() != self._profile

    def is_whole(self) -> bool:
        """Whether it can be kept: it has a name and an instance."""
        return bool(self.name.text().strip() and self.instance.text().strip())

    def show_note(self, words: str) -> None:
        """What hinders keeping it; without words, what looks unusual about it."""
        self._note.setText(words or " ".join(say(one) for one in oddities(self.profile())))
        self._note.setVisible(bool(self._note.text()))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.within)
        rows = (
            (self.tr("&Name"), self.name),
            (self.tr("&Instance"), self.instance),
            (self.tr("&Customer id"), self.customer),
            (self.tr("C&onnect"), self.version),
        )
        for place, (words, field) in enumerate(rows):
            caption = label(words, "field", wrap=False)
            caption.setBuddy(field)
            grid.addWidget(caption, place, 0)
            grid.addWidget(field, place, 1)
        host = QHBoxLayout()
        host.setSpacing(GAP.within)
        host.addWidget(self._badge)
        host.addWidget(self._host, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.item)
        column.addLayout(grid)
        column.addLayout(host)
        column.addWidget(self._note)
        column.addStretch(1)

    def _changed(self) -> None:
        self._redraw()
        self.edited.emit()

    def _redraw(self) -> None:
        profile = self.profile()
        host = profile.host
        self._host.setText(host)
        self._badge.show_environment(environment_of(profile), host)
        self.show_note("")


def _field(name: str, says: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(says)
    field.setMinimumWidth(280)
    return field
