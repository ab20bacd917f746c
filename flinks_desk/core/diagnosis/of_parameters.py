"""What is to be said about each parameter of the widget while it is being set: the rules for a customer's address.

Must not live here: the rules (`connect_address.py`).
"""

from collections.abc import Mapping

from flinks_desk.core.artefacts.recognise import recognised
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.connect import compose
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.known import Known
from flinks_desk.core.profile import Profile

__all__ = ["findings_of"]

BESIDE = "parameter "
"""How a finding's `where` begins that speaks of one parameter."""
ELSEWHERE: Mapping[str, str] = {"connect-demo-missing": "demo"}
"""Findings about the whole address that one parameter mends."""
SOME_TOKEN = "&authorizeToken=00000000-0000-4000-8000-000000000000"
"""So that the lack of a token, which is made only when the widget is opened, is not reported."""


def findings_of(profile: Profile, options: Mapping[str, str]) -> Mapping[str, Finding]:
    """The first finding about each parameter, by its name; nothing where all is well."""
    address = compose(profile, options, None).shown() + SOME_TOKEN
    found: dict[str, Finding] = {}
    for finding in diagnose(recognised(pasted(address)), Known(b"")).findings:
        name = ELSEWHERE.get(finding.code) or finding.where.removeprefix(BESIDE)
        if name in options or finding.code in ELSEWHERE:
            found.setdefault(name, finding)
    return found
