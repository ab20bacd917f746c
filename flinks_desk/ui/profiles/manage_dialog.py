"""Several customers and instances: new, edit, rename, duplicate, delete with an undo, import and export.

Must not live here: the form (`profile_form.py`), files of profiles (`services/profiles.py`), or reading foreign ones
(`core/profile_import.py`).
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from flinks_desk.core.artefacts.recognise import decoded
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.profile import TOOLBOX, Profile, free_name
from flinks_desk.core.profile_file import exported
from flinks_desk.core.profile_import import read
from flinks_desk.core.secret import Secret
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.safe_file import write_whole
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.language import say
from flinks_desk.ui.profiles.found_keys import FoundKeys
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.profiles.profile_form import ProfileForm
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.asked_first import AskedFirst
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind, took_enter
from flinks_desk.ui.widgets.file_dialogs import ask_where, ask_which
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["ManageDialog"]

LARGEST = 2_000_000
"""Bytes of a file that is imported."""


class ManageDialog(QDialog):
    """Opened with `open()`."""

    chosen = Signal(object)
    """The `Profile` to work with from now on."""

    def __init__(self, desk: Desk, bridge: Bridge, profiles: Profiles, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manage_profiles_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Profiles"))
        self._desk = desk
        self._bridge = bridge
        self._profiles = profiles
        self._rows: tuple[Profile, ...] = ()
        self._shown = TOOLBOX
        self._draft: Profile | None = None
        self._deleted: Profile | None = None
        self.banner = Banner()
        self.found = FoundKeys()
        self.asked = AskedFirst()
        self.keys_asked = AskedFirst()
        self.keys_asked.setObjectName("keys_asked")
        self.list = QListWidget()
        self.list.setObjectName("profile_list")
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setFixedWidth(210)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long name ends in dots
        self.form = ProfileForm()
        self.save = primary_button(self.tr("Save"), name="save_profile")
        self.use = quiet_button(self.tr("Use it"), name="use_profile")
        self.new = quiet_button(self.tr("New"), icon="add", name="new_profile")
        self.duplicate = quiet_button(self.tr("Duplicate"), icon="content_copy", name="duplicate_profile")
        self.delete = quiet_button(self.tr("Delete"), icon="delete", name="delete_profile")
        self.take = quiet_button(self.tr("Import…"), name="import_profiles")
        self.give = quiet_button(self.tr("Export all…"), name="export_profiles")
        self._lay_out()
        self._connect()
        self._refresh(self._desk.session.profile.name)
        self._tell_damaged()

    def import_file(self, path: Path) -> None:
        """Takes in what a file holds; what is there already stays, and keys wait for a person's word."""
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST)
        except OSError as problem:
            self.banner.say(Sign.WARNING, self.tr("Not read: {reason}.").format(reason=say(reason_of(problem))))
            return
        found = read(decoded(content, path.name))
        new = self._profiles.take_in(found.profiles)
        notes = [say(note) for note in found.notes]
        if found.profiles:
            count = self.tr("{count} new of {total} in the file.").format(count=len(new), total=len(found.profiles))
            notes.insert(0, count)
        self.banner.say(Sign.GOOD if new and not found.notes else Sign.NOTE, " ".join(notes))
        self._refresh(new[0].name if new else self._shown.name)
        self.found.show_keys(found.profiles[0] if found.keys else None, found.keys)

    def export_file(self, path: Path) -> None:
        """Writes all profiles of the person's own, without a key."""
        own = [one for one in self._profiles.all() if one != TOOLBOX]
        try:
            write_whole(path, exported(own).encode())
        except OSError as problem:
            self.banner.say(Sign.WARNING, self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem))))
            return
        words = self.tr("{file} holds {count} profiles and no key. Whoever imports it types their own.")
        self.banner.say(Sign.GOOD, words.format(file=path.name, count=len(own)))

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GAP.within)
        side.addWidget(self.list, 1)
        side.addWidget(self.new)
        files = QHBoxLayout()
        files.setSpacing(GAP.within)
        for part in (self.take, self.give):
            files.addWidget(part)
        files.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP.within)
        for part in (self.save, self.use, self.duplicate, self.delete):
            row.addWidget(part)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(GAP.item)
        right.addWidget(self.form, 1)
        right.addWidget(self.asked)
        right.addLayout(row)
        middle = QHBoxLayout()
        middle.setSpacing(GAP.group)
        middle.addLayout(side)
        middle.addLayout(right, 1)
        about = self.tr("A profile is an instance and a customer of Flinks. Keys are kept apart, in the keyring.")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.page, GAP.group, GAP.page, GAP.group)
        column.setSpacing(GAP.item)
        column.addWidget(label(about, "quiet"))
        column.addWidget(self.banner)
        column.addWidget(self.found)
        column.addWidget(self.keys_asked)
        column.addLayout(middle, 1)
        column.addLayout(files)
        self.resize(760, 460)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._picked)
        self.form.edited.connect(self._redraw)
        self.save.clicked.connect(self._save)
        self.use.clicked.connect(self._use)
        self.new.clicked.connect(lambda: self._leave_edit(self._new))
        self.duplicate.clicked.connect(self._duplicate)
        self.delete.clicked.connect(self._delete)
        self.take.clicked.connect(lambda: self._leave_edit(self._choose_file))
        self.give.clicked.connect(self._choose_place)
        self.banner.action_requested.connect(lambda: self._leave_edit(self._undo))
        self.asked.cancel.clicked.connect(self._stay)
        self.found.keep_wanted.connect(lambda profile, keys: self._bridge.spawn("keys", self._keep(profile, keys)))
        for button in (self.use, self.new, self.duplicate, self.delete, self.take, self.give):
            button.setAutoDefault(False)
        self.save.setDefault(True)  # what Enter in a field means, and not the first button that Qt finds

    def _refresh(self, name: str) -> None:
        self._draft = None
        self._rows = self._profiles.all()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        self.list.addItems([place_title(self, one) for one in self._rows])
        row = next((at for at, one in enumerate(self._rows) if one.name.lower() == name.lower()), 0)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show(row)

    def _picked(self, row: int) -> None:
        if self._draft is None and self._rows[row] == self._shown:
            self.asked.hide()
        else:
            self._leave_edit(partial(self._show, row))

    def _show(self, row: int) -> None:
        self._draft = None
        self._shown = self._rows[row]
        self.asked.hide()
        self.form.show_profile(self._shown)
        self._redraw()

    def _leave_edit(self, then: Callable[[], None]) -> None:
        """Does this at once, or after a word where something is typed that is not saved."""
        if not self.form.is_changed():
            then()
            return
        name = self._shown.name if self._draft is None else self.form.profile().name
        words = self.tr("What was typed for {name} is not saved.").format(name=name)
        self.asked.ask(words, self.tr("Drop it"), self.tr("Go on editing"), then)
        self.asked.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """What was asked needs a height that the fields do not give."""
        if (layout := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _stay(self) -> None:
        self.asked.hide()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.setCurrentRow(self._rows.index(self._shown))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not took_enter(self, event):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        """Escape and the window's cross; a question that is open is answered with no."""
        if self.asked.isVisible():
            self._stay()
        else:
            self._leave_edit(super().reject)

    def _redraw(self) -> None:
        is_new = self._draft is not None
        is_own = is_new or self._shown != TOOLBOX
        changed = is_new or self.form.is_changed()
        clashes = self._clashes()
        self.save.setEnabled(is_own and changed and self.form.is_whole() and not clashes)
        self.use.setEnabled(not changed)
        set_kind(self.save, "primary" if changed else "quiet")
        set_kind(self.use, "quiet" if changed else "primary")
        self.duplicate.setEnabled(not changed)
        self.delete.setEnabled(is_own and not is_new)
        self.give.setEnabled(any(one != TOOLBOX for one in self._rows))
        if clashes:
            self.form.show_note(self.tr("Another profile is called so. Choose another name."))

    def _clashes(self) -> bool:
        name = self.form.profile().name.lower()
        own = None if self._draft else self._shown.name.lower()
        return any(one.name.lower() == name != own for one in self._rows)

    def _new(self) -> None:
        name = free_name(self.tr("New profile"), {one.name.lower() for one in self._rows})
        self._begin(replace(Profile.of_instance("", ""), name=name))

    def _duplicate(self) -> None:
        here = self._shown
        base = replace(here, name=here.instance) if here == TOOLBOX else here
        self._begin(replace(base, name=free_name(base.name, {one.name.lower() for one in self._rows})))

    def _begin(self, draft: Profile) -> None:
        self._draft = draft
        self.form.show_profile(draft)
        self._redraw()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.name.selectAll()

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        typed, old = self.form.profile(), self._shown
        try:
            if self._draft is not None:
                self._profiles.save(typed)
            else:
                self._profiles.replace(old, typed)
        except OSError as problem:
            self.banner.say(Sign.WARNING, self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem))))
            return
        was_in_use = self._draft is None and self._desk.session.profile == old
        self._refresh(typed.name)
        if was_in_use:
            self.chosen.emit(typed)

    def _use(self) -> None:
        self.accept()
        self.chosen.emit(self._shown)

    def _delete(self) -> None:
        profile = self._deleted = self._shown
        self._profiles.remove(profile.name)
        self.banner.say(Sign.NOTE, self.tr("{name} is deleted.").format(name=profile.name), self.tr("Undo"))
        self._refresh(TOOLBOX.name)
        self._bridge.spawn("keys", self._ask_about_keys(profile))

    def _undo(self) -> None:
        if self._deleted:
            profile, self._deleted = self._deleted, None
            self.keys_asked.hide()
            self._profiles.take_in((profile,))
            self.banner.close_banner()
            self._refresh(profile.name)

    async def _keep(self, profile: Profile, keys: tuple[tuple[Role, Secret], ...]) -> None:
        kept: list[str] = []
        for role, value in keys:
            why = await self._desk.keep_at(profile, role, value)
            if why and isValid(self):
                self.banner.say(Sign.WARNING, say(why))
                return
            kept.append(say(name_of(role)))
        if isValid(self):  # a dialog may be closed meanwhile
            words = self.tr("Kept for {name}: {keys}.").format(name=profile.name, keys=", ".join(kept))
            self.banner.say(Sign.GOOD, words)
        if self._desk.session.profile == profile:
            await self._desk.choose(profile)

    async def _ask_about_keys(self, profile: Profile) -> None:
        roles = await self._desk.kept_at(profile)
        is_shared = any(one.is_same_place(profile) for one in self._profiles.all())
        if not roles or is_shared or not isValid(self) or self._deleted != profile:
            return
        names = ", ".join(say(name_of(role)) for role in roles)
        words = self.tr("Keys of {name} are still kept: {keys}.").format(name=profile.name, keys=names)
        self.keys_asked.ask(
            words, self.tr("Forget them too"), self.tr("Keep them"), partial(self._forget_keys, profile)
        )

    def _forget_keys(self, profile: Profile) -> None:
        self._bridge.spawn("keys", self._forget(profile))

    async def _forget(self, profile: Profile) -> None:
        why = await self._desk.forget_at(profile)
        if isValid(self):
            words = self.tr("The keys of {name} are forgotten.").format(name=profile.name)
            self.banner.say(Sign.WARNING if why else Sign.NOTE, say(why) if why else words, self.tr("Undo"))

    def _tell_damaged(self) -> None:
        damage = self._profiles.damage()
        if damage:
            self.banner.say(Sign.WARNING, say(damage))

    def _choose_file(self) -> None:
        kinds = self.tr("Profiles, dotenv, Postman environments (*)")
        title = self.tr("Import profiles")
        ask_which(self, title, self.import_file, object_name="import_profiles_file", kinds=kinds)

    def _choose_place(self) -> None:
        title = self.tr("Export profiles")
        ask_where(self, title, "flinks-profiles.json", self.export_file, object_name="export_profiles_file")
