"""A token's life in words: the marks on its line, and the tokens before it, struck out.

Must not live here: the line's looks (`widgets/life_line.py`) or the token's rules (`core/token.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flinks_desk.core import token
from flinks_desk.core.session import TokenMoment
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.life_line import Moment
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.wizard.times import clock_time

__all__ = ["OldTokens", "moments_of", "words_of"]

MOST_OLD = 3


def moments_of(life: Sequence[TokenMoment]) -> tuple[Moment, ...]:
    """The marks of the present token; asking and being made are one."""
    if not life:
        return ()
    present = [moment for moment in life if moment.number == life[-1].number]
    shown = [moment for moment in present if len(present) == 1 or not isinstance(moment.state, token.Asking)]
    return tuple(Moment(words_of(moment.state), clock_time(moment.at), _sign(moment.state)) for moment in shown)


def words_of(state: token.State) -> str:
    """What happened to the token, in a few words."""
    match state:
        case token.Asking():
            return _tr("asked for")
        case token.Live():
            return _tr("made")
        case token.Lent(to=token.Holder.WIDGET):
            return _tr("given to Connect")
        case token.Lent(to=token.Holder.ELSEWHERE):
            return _tr("handed out")
        case token.Lent():
            return _tr("given to Authorize")
        case token.Spent(because=because):
            return _ends()[because]
        case token.Refused():
            return _tr("not given")
        case _:
            return ""


class OldTokens(QWidget):
    """The tokens before the present one: one struck-out line each, the last ones first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("old_tokens")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._lines = [label("", "secondary", name=f"old_token_{place}") for place in range(1, MOST_OLD + 1)]
        for line in self._lines:
            font = line.font()
            font.setStrikeOut(True)
            line.setFont(font)
            column.addWidget(line)

    def show_life(self, life: Sequence[TokenMoment]) -> None:
        """Show what became of the earlier tokens."""
        last = life[-1].number if life else 0
        numbers = sorted({moment.number for moment in life if moment.number != last}, reverse=True)[:MOST_OLD]
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(numbers))
            if place < len(numbers):
                line.setText(_old([moment for moment in life if moment.number == numbers[place]]))
        self.setVisible(bool(numbers))


def _old(life: Sequence[TokenMoment]) -> str:
    last, first = life[-1], life[0]
    ended = _tr("replaced") if isinstance(last.state, token.Live | token.Lent) else words_of(last.state)
    return _tr("Token {number}, made {made}: {ended}").format(
        number=first.number, made=clock_time(first.at), ended=ended
    )


def _sign(state: token.State) -> Sign:
    match state:
        case token.Asking():
            return Sign.CURRENT
        case token.Live():
            return Sign.GOOD
        case token.Lent():
            return Sign.CURRENT
        case token.Spent(because=token.SpentBecause.USED):
            return Sign.LOCKED
        case token.Spent(because=token.SpentBecause.EXPIRED):
            return Sign.WARNING
        case _:
            return Sign.ERROR


def _ends() -> dict[token.SpentBecause, str]:
    return {
        token.SpentBecause.USED: _tr("used up"),
        token.SpentBecause.EXPIRED: _tr("expired"),
        token.SpentBecause.TURNED_AWAY: _tr("turned away"),
        token.SpentBecause.UNCERTAIN: _tr("may be used up"),
    }


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("TokenLife", sentence)
