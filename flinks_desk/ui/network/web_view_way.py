"""The way of the web view as the doctor tells it: from what the engine said to a step with a sentence.

Must not live here: the engine (`ui/web_engine.py`).
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from flinks_desk.core.certificate import read_certificate
from flinks_desk.core.connectivity import Door, Found, Mark, Reach, Step
from flinks_desk.core.diagnosis.unreachable import SENTENCES
from flinks_desk.core.exchange import Cause
from flinks_desk.core.text import text
from flinks_desk.core.tls_trouble import trouble_of
from flinks_desk.core.way import Way
from flinks_desk.ui.preview import may_start_engine
from flinks_desk.ui.web_gate import Knocked

__all__ = ["CODES", "knock", "no_engine", "reach_of", "waiting"]

CODES: Mapping[int, tuple[Step, Cause]] = {
    -7: (Step.ANSWER, Cause.READ_TIMEOUT),
    -100: (Step.CONNECT, Cause.RESET),
    -101: (Step.CONNECT, Cause.RESET),
    -102: (Step.CONNECT, Cause.REFUSED),
    -105: (Step.NAME, Cause.NAME_NOT_RESOLVED),
    -106: (Step.NAME, Cause.NAME_NOT_RESOLVED),
    -107: (Step.TLS, Cause.RESET),
    -110: (Step.TLS, Cause.TLS_CERTIFICATE_WANTED),
    -111: (Step.PROXY, Cause.PROXY_REFUSED),
    -115: (Step.PROXY, Cause.PROXY_SIGN_IN),
    -118: (Step.CONNECT, Cause.CONNECT_TIMEOUT),
    -120: (Step.PROXY, Cause.PROXY_UNREACHABLE),
    -121: (Step.PROXY, Cause.SOCKS_REFUSED),
    -127: (Step.PROXY, Cause.PROXY_SIGN_IN),
    -130: (Step.PROXY, Cause.PROXY_UNREACHABLE),
    -137: (Step.NAME, Cause.NAME_NOT_RESOLVED),
    -200: (Step.TLS, Cause.TLS_WRONG_NAME),
    -201: (Step.TLS, Cause.TLS_EXPIRED),
    -202: (Step.TLS, Cause.TLS_UNKNOWN_ISSUER),
}
"""By Chromium's numbers (`net/base/net_error_list.h`)."""
LED_ON = -20
"""The page led on to another host, which was not opened."""
LIMIT = 20

CAME = text("The web view got an answer. It does not tell which certificate it believed.")
REFUSED_HERE = text("The web view believes the system's certificates alone: add the issuer's there, if you know it.")


def reach_of(host: str, said: Knocked, now: datetime, proxy: str = "") -> Reach:
    """How far it came, by way of this proxy where one is known."""
    if said.came or said.code == LED_ON:
        return Reach(Door.WEB_VIEW, host, (Found(Step.ANSWER, Mark.GOOD, CAME),))
    chain = tuple(one for der in said.chain if (one := read_certificate(der)))
    step, cause = CODES.get(said.code, (Step.ANSWER, Cause.RESET))
    if chain:
        step, (cause, detail) = Step.TLS, trouble_of(chain, host.partition(":")[0], now)
    else:
        detail = proxy if step is Step.PROXY else ""
    sentence, fix, _ = SENTENCES[cause]
    told = sentence.filled(host=host, detail=detail or str(said.code), limit=LIMIT)
    is_unknown = cause in {Cause.TLS_UNKNOWN_ISSUER, Cause.TLS_SELF_SIGNED}
    found = Found(step, Mark.BAD, told, REFUSED_HERE if is_unknown else fix)
    return Reach(Door.WEB_VIEW, host, (found,), Way(chain=chain) if chain else None)


def waiting(door: Door, host: str) -> Reach:
    """It is being tried."""
    return Reach(door, host, (Found(Step.ANSWER, Mark.WAITING, text("Being tried.")),))


def no_engine(host: str) -> Reach:
    """There is no web view here that could be tried."""
    said = text("There is no web engine here; the preview cannot be opened.")
    return Reach(Door.WEB_VIEW, host, (Found(Step.ANSWER, Mark.NOTE, said),))


def knock(url: str, tell: Callable[[Knocked], None], parent: QObject) -> Callable[[], None] | None:
    """Let the web view try an address; what ends that before its time, or `None` where there is no engine."""
    if not may_start_engine():
        return None
    try:
        from flinks_desk.ui.web_engine import Knock
    except ImportError:
        return None
    return Knock(url, tell, parent).end
