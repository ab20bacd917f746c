"""Proxies and certificates, to be set: what is typed holds once "Use these settings" is pressed.

Must not live here: keeping the settings, or what they mean for a call (`services/networks.py`).
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.network import NetworkSettings, Route, Trust, read_hosts, read_proxy
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.services.networks import Network, Own
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_network import cannot_follow
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.file_dialogs import ask_which
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.secret_field import SecretField

__all__ = ["FileField", "SettingsPage"]

FIELD = 280
"""Pixels that a field has at least."""


class FileField(QWidget):
    """A file's place, typed or chosen."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = ""
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setMinimumWidth(FIELD)
        self.choose = quiet_button(name=f"{name}_choose")
        self.choose.clicked.connect(self._ask)
        self.field.textEdited.connect(lambda _: self.edited.emit())
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.within)
        row.addWidget(self.field, 1)
        row.addWidget(self.choose)

    def text(self) -> str:
        """The place, without blanks around it."""
        return self.field.text().strip()

    def show_text(self, text: str) -> None:
        """Another place."""
        self.field.setText(text)

    def set_words(self, says: str, choose: str) -> None:
        """What the file is, and the word on the button."""
        self._says = says
        self.field.setAccessibleName(says)
        self.choose.setText(choose)
        self.choose.setAccessibleName(f"{choose} {says}")

    @Slot()
    def _ask(self) -> None:
        ask_which(self, self._says, self.take, object_name=f"{self.field.objectName()}_dialog")

    def take(self, path: Path) -> None:
        """A file was chosen."""
        self.field.setText(str(path))
        self.edited.emit()


class SettingsPage(QWidget):
    """`use_wanted` is sent when a person wants what is typed to hold."""

    use_wanted = Signal()

    edited = Signal()
    """Other settings are typed: which way they lead is asked for, and told to `show_way`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network_settings")
        self._network = Network()
        self.route, self.trust = _choice("network_route", len(Route)), _choice("network_trust", len(Trust))
        self.proxy, self.user = _field("network_proxy"), _field("network_user")
        self.proxy.setPlaceholderText("http://proxy.example.com:3128")
        self.direct = _field("network_direct")
        self.direct.setPlaceholderText("acme.example, 10.0.0.0/8")
        self.password, self.passphrase = SecretField(clean=False), SecretField(clean=False)
        self.password.setObjectName("network_password")
        self.passphrase.setObjectName("network_passphrase")
        self.ca_file, self.certificate, self.key = (
            FileField(name) for name in ("network_ca_file", "network_certificate", "network_key")
        )
        self.client = Expander()
        self.client.setObjectName("network_client")
        self._way = label("", "quiet", name="network_way")
        self._own_note = label("", "secondary", name="network_note")
        self._web_view = label("", "secondary", name="network_web_view")
        self.use = primary_button(name="network_use")
        self.undo = quiet_button(name="network_undo")
        self._forgotten: set[Own] = set()
        self._captions: dict[str, QLabel] = {}
        self._grids: list[QGridLayout] = []
        self._own = self._made_own()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.show_network(self._network)

    def show_network(self, network: Network) -> None:
        """Show these settings; what was typed is gone."""
        self._network = network
        self._forgotten.clear()
        settings = network.settings
        self.route.setCurrentIndex(list(Route).index(settings.route))
        self.trust.setCurrentIndex(list(Trust).index(settings.trust))
        self.proxy.setText(settings.proxy)
        self.user.setText(settings.user)
        self.direct.setText(", ".join(settings.direct))
        for field, place in self._files().items():
            field.show_text(place(settings))
        self.client.set_open(bool(settings.certificate))
        for own, secret in self._secret_fields().items():
            if own in network.secrets:
                secret.show_stored(self.tr("Kept"))
            else:
                secret.show_empty()
        self._redraw()

    def settings(self) -> NetworkSettings:
        """As they are typed."""
        return NetworkSettings(
            route=list(Route)[self.route.currentIndex()],
            proxy=self.proxy.text().strip(),
            user=self.user.text().strip(),
            direct=read_hosts(self.direct.text()),
            trust=list(Trust)[self.trust.currentIndex()],
            ca_file=self.ca_file.text(),
            certificate=self.certificate.text(),
            key=self.key.text(),
        )

    def given(self) -> Mapping[Own, Secret]:
        """The secrets that were typed; an empty one is to be forgotten."""
        typed = {own: field.value() for own, field in self._secret_fields().items() if field.value()}
        return {**dict.fromkeys(self._forgotten, Secret("")), **typed}

    def show_note(self, why: Text | None) -> None:
        """What hindered something."""
        self._own_note.setText(say(why))
        self._own_note.setVisible(why is not None)
        set_tone(self._own_note, "warn" if why else "")

    def show_way(self, words: str) -> None:
        """Which way leads to the place in use."""
        self._way.setText(words)
        self._way.setVisible(bool(words))

    def redraw(self) -> None:
        """The place in use is another."""
        self._redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _secret_fields(self) -> Mapping[Own, SecretField]:
        return {Own.PASSWORD: self.password, Own.PASSPHRASE: self.passphrase}

    def _files(self) -> Mapping[FileField, Callable[[NetworkSettings], str]]:
        return {
            self.ca_file: lambda settings: settings.ca_file,
            self.certificate: lambda settings: settings.certificate,
            self.key: lambda settings: settings.key,
        }

    def _made_own(self) -> QWidget:
        own = QWidget()
        own.setObjectName("network_own")
        self._grid(own, {"proxy": self.proxy, "user": self.user, "": self.password, "direct": self.direct})
        return own

    def _grid(self, holder: QWidget | None, rows: Mapping[str, QWidget]) -> QGridLayout:
        grid = QGridLayout(holder) if holder else QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.within)
        grid.setColumnStretch(1, 1)
        self._grids.append(grid)
        for place, (name, field) in enumerate(rows.items()):
            if name:  # a field for a secret has its caption above itself
                caption = self._captions[name] = label("", "field", wrap=False)
                caption.setBuddy(field)
                grid.addWidget(caption, place, 0)
            grid.addWidget(field, place, 1)
        return grid

    def _lay_out(self) -> None:
        client = QWidget()
        self._grid(client, {"certificate": self.certificate, "key": self.key, "": self.passphrase})
        self.client.set_content(client)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP.within)
        buttons.addWidget(self.use)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.group, GAP.within, GAP.group)
        column.setSpacing(GAP.item)
        column.addLayout(self._grid(None, {"route": self.route}))
        column.addWidget(self._own)
        column.addWidget(self._way)
        column.addSpacing(GAP.within)
        column.addLayout(self._grid(None, {"trust": self.trust, "ca_file": self.ca_file}))
        column.addWidget(self.client)
        column.addWidget(self._web_view)
        column.addWidget(self._own_note)
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        for choice in (self.route, self.trust):
            choice.currentIndexChanged.connect(self._redraw)
        for field in (self.proxy, self.user, self.direct):
            field.textEdited.connect(self._redraw)
            field.returnPressed.connect(self._use)
        for file in self._files():
            file.edited.connect(self._redraw)
        for secret in self._secret_fields().values():
            secret.value_changed.connect(self._redraw)
            secret.submitted.connect(self._use)
        for own, secret in self._secret_fields().items():
            secret.forget_requested.connect(partial(self._forget, own))
        self.use.clicked.connect(self._use)
        self.undo.clicked.connect(lambda: self.show_network(self._network))

    @Slot()
    def _use(self) -> None:
        if self.use.isEnabled():
            self.use_wanted.emit()

    def _forget(self, own: Own) -> None:
        self._forgotten.add(own)
        self._secret_fields()[own].show_empty()
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        settings = self.settings()
        is_own = settings.route is Route.OWN
        self._own.setVisible(is_own)
        wrong = read_proxy(settings.proxy) if is_own else None
        is_changed = settings != self._network.settings or bool(self.given())
        self.show_note(wrong if isinstance(wrong, Text) and settings.proxy else None)
        self.use.setEnabled(is_changed and not isinstance(wrong, Text))
        self.undo.setEnabled(is_changed)
        self.edited.emit()
        told = " ".join(say(one) for one in cannot_follow(settings))
        self._web_view.setText(
            self.tr("The web view of the preview follows, with a difference. {but}").format(but=told)
        )
        self._web_view.setVisible(bool(told))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Network settings"))
        words = {
            "route": self.tr("&Way of calls"),
            "proxy": self.tr("Proxy &address"),
            "user": self.tr("Us&er"),
            "direct": self.tr("&Not by proxy"),
            "trust": self.tr("&Trusted certificates"),
            "ca_file": self.tr("CA &file besides"),
            "certificate": self.tr("&Certificate (PEM)"),
            "key": self.tr("&Key, if apart"),
        }
        for name, caption in self._captions.items():
            caption.setText(words[name])
            buddy = caption.buddy()
            if isinstance(buddy, FileField):
                buddy.set_words(words[name].replace("&", ""), self.tr("Choose…"))
            elif buddy is not None:
                buddy.setAccessibleName(words[name].replace("&", ""))
        width = max(caption.sizeHint().width() for caption in self._captions.values())
        for grid in self._grids:  # so that the groups stand in line
            grid.setColumnMinimumWidth(0, width)
        routes = (self.tr("As the system says"), self.tr("By a proxy of my own"), self.tr("Directly, by no proxy"))
        stores = (self.tr("Those of the system"), self.tr("Mozilla's list, which came along"))
        for choice, texts in ((self.route, routes), (self.trust, stores)):
            for place, text in enumerate(texts):
                choice.setItemText(place, text)
        self.password.set_title(self.tr("Password of the proxy"))
        self.passphrase.set_title(self.tr("Passphrase of the key"))
        self.client.set_title(self.tr("Client certificate"))
        self.use.setText(self.tr("Use these settings"))
        self.undo.setText(self.tr("Put back"))
        self._redraw()


def _choice(name: str, count: int) -> QComboBox:
    choice = Combo()
    choice.setObjectName(name)
    choice.addItems([""] * count)
    choice.setMinimumWidth(FIELD)
    return choice


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setMinimumWidth(FIELD)
    return field
