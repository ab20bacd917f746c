"""What customers send, for tests of running it again: the pieces from which letters are put together."""

import json
from typing import Any

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.rerun.model import Plan, Variant
from flinks_desk.core.rerun.planning import Have, plan_of

CUSTOMER = "5c1f4f2e-8a31-4f0c-9d42-6f3b2c7d9e10"
SECRET = "a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77"
TOKEN = "e0b7d6f1-0c5a-4d5b-8a57-90f6c8f3a2d4"
API_KEY = "77d2c0de-3b5f-4c39-b0a4-1f8e6d9c2b35"
LOGIN = "2f9e8d7c-6b5a-4948-8736-251403f2e1d0"
REQUEST = "91827364-5546-4738-a9ba-cbdcedfe0f10"
BASE = f"https://northlend-api.private.fin.ag/v3/{CUSTOMER}/BankingServices"
KNOWN, SECRETS = known_values([("secret_key", SECRET), ("x_api_key", API_KEY), ("login_id", LOGIN)], b"salt")
SIMULATOR = Profile.of_simulator(
    "http://127.0.0.1:8014", "http://localhost:8014", "c426082a-791b-5df6-a298-3c28461d7d88"
)
ACME = Profile.of_instance("acme", "0b1d2c3e-4f50-4617-8283-94a5b6c7d8e9")
BOTH_KEYS = Have(frozenset({Role.SECRET_KEY, Role.X_API_KEY}))
REFUSED_TOKEN = {
    "HttpStatusCode": 401,
    "Message": "You must provide a valid authorize token",
    "FlinksCode": "UNAUTHORIZED",
}
JSON_TYPE = "Content-Type: application/json"


def curl(endpoint: str, *headers: str, body: Any = None, answer: Any = None, method: str = "POST") -> str:
    """One command, and below it the answer."""
    words = [f"curl -X {method} '{BASE}/{endpoint}'", *(f"-H '{header}'" for header in headers)]
    if body is not None:
        words.append(f"-d '{body if isinstance(body, str) else json.dumps(body)}'")
    shown = f"\n{json.dumps(answer)}" if answer is not None else ""
    return f"{' '.join(words)}{shown}\n"


def log(*lines: str) -> str:
    """A log of one call a line, such as `POST Authorize -> 203`, each a second after the one before."""
    written = (line.replace(" ", f" {BASE}/", 1) for line in lines)
    return "".join(f"2026-11-25 10:00:{second:02} INFO {line}\n" for second, line in enumerate(written))


def report_on(text: str) -> Report:
    """What is said about it; the keys of the place where it was meant to go are known."""
    return diagnose(recognise.recognised(pasted(text)), KNOWN, SECRETS)


def planned(text: str, variant: Variant = Variant.AS_SENT, target: Profile = SIMULATOR, have: Have = BOTH_KEYS) -> Plan:
    """The plan to run it again there."""
    return plan_of(report_on(text), target, variant, have)
