"""What mends which finding: a table of small changes to a customer's request.

Lives here: `MENDS`. Must not live here: finding anything, or the difference (`correction.py`).
What is not to be known, such as a secret or which bank, stands in the mended request as `<role>`.
"""

import json
import re
from collections.abc import Callable, Mapping
from urllib.parse import quote

from flinks_desk.core.artefacts.address import Host
from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.diagnosis.draft import Draft
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = ["MENDS", "Case"]

SMART_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"})
TRAILING_COMMA = regex(r",(\s*[}\]])")


@dataclass(frozen=True, slots=True)
class Case:
    """One finding about one request, mended so far."""

    draft: Draft
    finding: Finding
    look: Look


Mender = Callable[[Case], Draft]


def _wanted(finding: Finding, look: Look) -> str:
    """What belongs in the place of a value: the role that is expected there."""
    expected = finding.extra.get("expected")
    if isinstance(expected, str):
        return f"<{expected}>"
    name = finding.where.partition(" ")[2]
    if name.lower() in {"authorizetoken", "flinks-auth-key"} and (look.is_widget or look.name.startswith("Authorize")):
        return "<authorize_token>"
    if look.endpoint and look.endpoint.role and finding.where.startswith("header"):
        return f"<{look.endpoint.role.value}>"
    fields = look.endpoint.fields if look.endpoint else ()
    role = next((field.role for field in fields if field.name.lower() == name.lower() and field.role), None)
    return f"<{role.value if role else name or 'value'}>"


def _value(case: Case) -> Draft:
    """Another value in the place that the case.finding names."""
    return _put(case.draft, case.finding.where, _wanted(case.finding, case.look))


def _fresh(case: Case) -> Draft:
    return _put(case.draft, case.finding.where, "<new authorize_token>")


def _put(draft: Draft, where: str, value: str) -> Draft:
    kind, _, name = where.partition(" ")
    match kind:
        case "header":
            return draft.with_header(name, value)
        case "parameter":
            return draft.with_parameter(name, value)
        case "body" if name and draft.members:
            return draft.with_members({key: value if key == name else old for key, old in draft.members.items()})
        case "address" if name == "customerId":
            return replace(draft, path=re.sub(r"(?i)^(/v3/)[^/]*", rf"\g<1>{value}", draft.path))
        case _:
            return draft


def _right_header(case: Case) -> Draft:
    """The credential in its own header, and in no other place."""
    if case.look.endpoint is None or case.look.endpoint.role is None:
        return case.draft
    draft, wrong = case.draft, str(case.finding.extra.get("found", ""))
    right = f"<{case.look.endpoint.role.value}>"
    if case.finding.where.startswith("header") and wrong:
        return draft.renamed_header(wrong, case.look.endpoint.header, right)
    if case.finding.where.startswith("parameter"):
        draft = draft.without_parameters([case.finding.where.partition(" ")[2]])
    elif case.finding.where.startswith("body"):
        draft = draft.with_members({key: old for key, old in draft.members.items() if key != wrong})
    return draft.with_header(case.look.endpoint.header, right)


def _host(case: Case) -> Draft:
    side = "iframe" if case.look.is_widget or case.look.address.host_kind is Host.CONNECT else "api"
    return replace(case.draft, scheme="https://", host=f"<instance>-{side}.private.fin.ag")


def _path(case: Case) -> Draft:
    name = str(case.finding.extra.get("nearest") or "") or case.look.name or case.look.nearest or case.look.place.name
    behind = f"/{case.look.place.identifier}" if case.look.place.identifier else ""
    customer = case.look.place.customer_id or "<customer_id>"
    return replace(case.draft, path=f"/v3/{customer}/BankingServices/{name}{behind}")


def _method(case: Case) -> Draft:
    return replace(case.draft, method=str(case.finding.extra["expected"]))


def _json_type(case: Case) -> Draft:
    return case.draft.with_header("Content-Type", "application/json")


def _body_text(case: Case) -> Draft:
    """A body with the two mistakes that can be mended without guessing: typographic quotes and a comma too many."""
    if not isinstance(case.draft.body, str):
        return case.draft
    try:
        return replace(case.draft, body=json.loads(TRAILING_COMMA.sub(r"\1", case.draft.body.translate(SMART_QUOTES))))
    except (ValueError, RecursionError):
        return case.draft


def _new_field(case: Case) -> Draft:
    name = str(case.finding.extra.get("field", ""))
    return case.draft.with_members(
        {**case.draft.members, name: _wanted(replace(case.finding, where=f"body {name}"), case.look)}
    )


def _known_field(case: Case) -> Draft:
    old, new = str(case.finding.extra.get("field", "")), str(case.finding.extra.get("nearest") or "")
    renamed = {(new if key == old else key): value for key, value in case.draft.members.items() if key != old or new}
    return case.draft.with_members(renamed) if case.draft.members else case.draft


def _valid_field(case: Case) -> Draft:
    name = str(case.finding.extra.get("field", ""))
    fields = case.look.endpoint.fields if case.look.endpoint else ()
    values = next((field.values for field in fields if field.name.lower() == name.lower()), ())
    return _put(case.draft, f"body {name}", values[0] if values else _wanted(case.finding, case.look))


def _questions(draft: Draft, change: Callable[[dict[str, JsonValue]], dict[str, JsonValue]]) -> Draft:
    answers = {key: value for key, value in draft.members.items() if key.lower() == "securityresponses"}
    changed = {key: change(dict(value)) for key, value in answers.items() if isinstance(value, dict)}
    return draft.with_members({**draft.members, **changed}) if changed else draft


def _answer_lists(case: Case) -> Draft:
    return _questions(
        case.draft, lambda answers: {key: v if isinstance(v, list) else [v] for key, v in answers.items()}
    )


def _answers_given(case: Case) -> Draft:
    return _questions(case.draft, lambda answers: {prompt: ["<mfa_answer>"] for prompt in answers})


def _prompt(case: Case) -> Draft:
    found, expected = (str(case.finding.extra.get(name, "")) for name in ("found", "expected"))
    return _questions(case.draft, lambda answers: {expected if key == found else key: v for key, v in answers.items()})


def _token_parameter(case: Case) -> Draft:
    return case.draft.with_parameter("authorizeToken", "<authorize_token>")


def _demo(case: Case) -> Draft:
    return case.draft.with_parameter("demo", "true")


def _no_demo(case: Case) -> Draft:
    return case.draft.without_parameters(["demo"])


def _known_parameter(case: Case) -> Draft:
    return case.draft.renamed_parameter(
        str(case.finding.extra.get("parameter", "")), str(case.finding.extra.get("nearest") or "")
    )


def _once(case: Case) -> Draft:
    return replace(case.draft, parameters=tuple(dict(reversed(case.draft.parameters)).items())[::-1])


def _valid_parameter(case: Case) -> Draft:
    """A colour without its `#`; any other value that cannot be is left to the default."""
    name = str(case.finding.extra.get("parameter", ""))
    value = dict(case.draft.parameters).get(name, "")
    bare = re.fullmatch(r"(?:#|%23)([0-9a-fA-F]{3,8})", value)
    return case.draft.with_parameter(name, bare[1]) if bare else case.draft.without_parameters([name])


def _widget_path(case: Case) -> Draft:
    if case.look.is_api:
        return replace(case.draft, host=f"{case.look.address.instance}-api.private.fin.ag")
    return replace(case.draft, path="/v2/")


def _encoded_redirect(case: Case) -> Draft:
    """The landing page's own parameters go back to it, and the whole of it is encoded."""
    lost = case.finding.extra.get("lost")
    names = set(lost) if isinstance(lost, list) else set()
    own = "&".join(f"{name}={value}" for name, value in case.draft.parameters if name in names)
    target = dict(case.draft.parameters).get("redirectUrl", "")
    whole = target + (("&" if "?" in target else "?") + own if own else "")
    return case.draft.without_parameters(names).with_parameter("redirectUrl", quote(whole, safe="%<>"))


def _whole_redirect(case: Case) -> Draft:
    target = dict(case.draft.parameters).get("redirectUrl", "")
    usable = re.fullmatch(r"[\w-]+(\.[\w-]+)+([/:].*)?", target)
    return case.draft.with_parameter("redirectUrl", quote(f"https://{target}", safe="") if usable else "<redirectUrl>")


def _scheme(case: Case) -> Draft:
    return replace(case.draft, scheme="https://")


def _as_it_is(case: Case) -> Draft:
    """Reading the address has already mended it."""
    return case.draft


MENDS: Mapping[str, Mender] = {
    "credential-swapped": _value,
    "credential-damaged": _value,
    "credential-foreign": _value,
    "placeholder-left": _value,
    "environment-mixed": _value,
    "auth-scheme-prefix": _value,
    "token-reused": _fresh,
    "token-expired": _fresh,
    "auth-header-missing": _right_header,
    "auth-header-misnamed": _right_header,
    "api-key-missing": _right_header,
    "credential-in-body": _right_header,
    "credential-in-url": _right_header,
    "host-unknown": _host,
    "host-outdated": _host,
    "scheme-insecure": _scheme,
    "path-incomplete": _path,
    "endpoint-unknown": _path,
    "method-wrong": _method,
    "url-damaged": _as_it_is,
    "body-not-json": _body_text,
    "content-type-wrong": _json_type,
    "field-missing": _new_field,
    "field-unknown": _known_field,
    "field-invalid": _valid_field,
    "mfa-answer-not-list": _answer_lists,
    "mfa-answer-blank": _answers_given,
    "mfa-prompt-altered": _prompt,
    "connect-token-missing": _token_parameter,
    "connect-demo-missing": _demo,
    "connect-demo-in-production": _no_demo,
    "connect-parameter-unknown": _known_parameter,
    "oauth-parameter-unknown": _known_parameter,
    "connect-parameter-twice": _once,
    "connect-value-invalid": _valid_parameter,
    "connect-path-wrong": _widget_path,
    "redirect-url-invalid": _whole_redirect,
    "redirect-url-unencoded": _encoded_redirect,
}
"""What mends which finding. A code that is not here cannot be mended by rewriting the request."""
