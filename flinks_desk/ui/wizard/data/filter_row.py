"""What is looked for among the transactions: words, account, direction; days and amounts behind "More".

Must not live here: looking (`core/transactions.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Account
from flinks_desk.core.transactions import Direction, Wanted, typed_amount, typed_day
from flinks_desk.ui import icons
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.labels import set_tone
from flinks_desk.ui.wizard.side_by_side import SideBySide

__all__ = ["FilterRow"]

NARROW = 130


class FilterRow(QWidget):
    """Tells of every change while a person types."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transaction_filter")
        self.words = _field("filter_words")
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.account = Combo()
        self.account.setObjectName("filter_account")
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.account.setMinimumContentsLength(14)
        self.direction = Combo()
        self.direction.setObjectName("filter_direction")
        self.direction.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        for one in Direction:
            self.direction.addItem("", one)
        self.more = link_button(icon="filter_list", name="filter_more")
        self.more.setCheckable(True)
        self.first_day, self.last_day = _field("filter_first_day"), _field("filter_last_day")
        self.least, self.most = _field("filter_least"), _field("filter_most")
        self._rest = QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer these accounts; the one that was chosen stays chosen if it is among them."""
        chosen = self.account.currentData()
        self.account.blockSignals(True)  # noqa: FBT003
        self.account.clear()
        self.account.addItem(self.tr("All accounts"), "")
        for one in accounts:
            self.account.addItem(one.title, one.id)
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
        self.account.blockSignals(False)  # noqa: FBT003
        self.account.setVisible(len(accounts) > 1)

    def choose_account(self, account_id: str) -> None:
        """Show the transactions of one account."""
        self.account.setCurrentIndex(max(0, self.account.findData(account_id)))

    def wanted(self) -> Wanted:
        """What is looked for; what is no day or no amount leaves nothing out."""
        return Wanted(
            words=tuple(self.words.text().lower().split()),
            account_id=self.account.currentData() or "",
            direction=self.direction.currentData(),
            first_day=typed_day(self.first_day.text()) or "",
            last_day=typed_day(self.last_day.text()) or "",
            least=typed_amount(self.least.text()),
            most=typed_amount(self.most.text()),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        choices = QWidget()
        beside = QHBoxLayout(choices)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP.within)
        for part in (self.account, self.direction, self.more):
            beside.addWidget(part)
        first = SideBySide(self.words, choices, gap=GAP.within)
        grid = QGridLayout(self._rest)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP.within)
        for place, field in enumerate((self.first_day, self.last_day, self.least, self.most)):
            field.setMinimumWidth(NARROW)
            grid.addWidget(field, 0, place)
        self._rest.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(first)
        column.addWidget(self._rest)

    def _connect(self) -> None:
        for field in (self.words, self.first_day, self.last_day, self.least, self.most):
            field.textChanged.connect(self._edited)
        self.account.currentIndexChanged.connect(self.changed)
        self.direction.currentIndexChanged.connect(self.changed)
        self.more.toggled.connect(self._rest.setVisible)

    def _edited(self) -> None:
        for field in (self.first_day, self.last_day):
            set_tone(field, "" if typed_day(field.text()) is not None else "warn")
        for field in (self.least, self.most):
            set_tone(field, "" if not field.text().strip() or typed_amount(field.text()) is not None else "warn")
        self.changed.emit()

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in descriptions"))
        self.more.setText(self.tr("Days and amounts"))
        names = (self.tr("Debits and credits"), self.tr("Debits only"), self.tr("Credits only"))
        for place, name in enumerate(names):
            self.direction.setItemText(place, name)
        if self.account.count():
            self.account.setItemText(0, self.tr("All accounts"))
        for field, hint, says in (
            (self.words, self.tr("Find in descriptions"), self.tr("Words that the description must hold")),
            (self.first_day, self.tr("from YYYY-MM-DD"), self.tr("First day")),
            (self.last_day, self.tr("to YYYY-MM-DD"), self.tr("Last day")),
            (self.least, self.tr("amount from"), self.tr("Least amount")),
            (self.most, self.tr("amount to"), self.tr("Greatest amount")),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(says)
            field.setToolTip(says)
        self.account.setAccessibleName(self.tr("Account whose transactions are shown"))
        self.direction.setAccessibleName(self.tr("Debits, credits or both"))


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setProperty("kind", "filter")
    return field
