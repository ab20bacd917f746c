"""What is wrong with an address that leads nowhere: one sentence, nearest endpoint named (real-world RW-003, 020)."""

import difflib
from collections.abc import Sequence
from urllib.parse import unquote


def what_is_wrong(path: str, endpoints: Sequence[str]) -> str:
    if path.startswith("/v2/"):
        return "The widget is at / and at /v2/; behind it belongs nothing, or Credential/{institution}."
    if "//" in path:
        return "The path has two slashes in a row."
    parts = [part for part in path.split("/") if part]
    lower = [part.lower() for part in parts]
    missing = [
        name
        for name, there in (
            ("/v3", "v3" in lower),
            ("BankingServices", "bankingservices" in lower or "insight" in lower),
            ("the customer id", _has_customer(lower, endpoints)),
        )
        if not there
    ]
    if not parts:
        return "This is the simulator's API; addresses begin with /v3/{customerId}/BankingServices/."
    if missing:
        return f"The path lacks {', '.join(missing)}: it should be /v3/{{customerId}}/BankingServices/{{Endpoint}}."
    for name in ("v3", "bankingservices"):
        if lower.count(name) > 1:
            return f"The path has {name} twice."
    return _wrong_endpoint(_endpoint_part(parts, lower), endpoints)


def _endpoint_part(parts: list[str], lower: list[str]) -> str:
    if "bankingservices" not in lower:
        return ""
    behind = parts[lower.index("bankingservices") + 1 :]
    return unquote(behind[0]) if behind else ""


def _has_customer(lower: list[str], endpoints: Sequence[str]) -> bool:
    if "bankingservices" in lower:
        at = lower.index("bankingservices")
        return at > 0 and lower[at - 1] != "v3"
    names = {"v3", *(endpoint.lower() for endpoint in endpoints)}
    return any(part not in names for part in lower)


def _wrong_endpoint(name: str, endpoints: Sequence[str]) -> str:
    if name != name.strip():
        return f"The path ends in a blank after {name.strip()}."
    if "asyncasync" in name.lower():
        return f"Async appears twice in {name}."
    if name in endpoints:
        return f"The path ends in a slash, or has more behind {name} than belongs there."
    by_case = {endpoint.lower(): endpoint for endpoint in endpoints}
    nearest = difflib.get_close_matches(name.lower(), by_case, n=1, cutoff=0.6)
    if nearest:
        return f"There is no endpoint {name}; the nearest is {by_case[nearest[0]]}."
    return f"There is no endpoint {name or 'at this path'}."
