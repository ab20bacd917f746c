"""The widget's events, one function each: names and fields as in api-facts §12.2 and real-world §2.3.

Nothing else in the simulator writes an event, so the list below is the list of what can be heard.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

EventValue = str | int | bool | list[str]
Event = Mapping[str, EventValue]

PLAIN_STEPS = (
    "APP_MOUNTED",
    "APP_ONLINE",
    "APP_OFFLINE",
    "COMPONENT_LOAD_CONSENT",
    "COMPONENT_ACCEPT_CONSENT",
    "COMPONENT_DENY_CONSENT",
    "COMPONENT_ACCEPT_PROVIDER_CONSENT",
    "COMPONENT_ACCEPT_TERMS",
    "COMPONENT_DENY_TERMS",
    "COMPONENT_CLICK_TERMS_URL",
    "COMPONENT_CLICK_RESET_PASSWORD",
    "COMPONENT_HELP2FA_INFO",
    "COMPONENT_HELP2FA_TROUBLESHOOTING",
    "ENHANCED_MFA_HAS_QUESTIONS",
    "ENHANCED_MFA_NO_QUESTIONS",
    "SUBMIT_MFA",
    "POPUP_OPENED",
    "POPUP_BLOCKED",
    "MAXIMUM_RETRY_REACHED",
    "TOKEN_INVALID",
)
BANK_STEPS = (
    "INSTITUTION_SELECTED",
    "COMPONENT_LOAD_CREDENTIAL",
    "COMPONENT_LOAD_CREDENTIAL_RETRY",
    "SUBMIT_CREDENTIAL",
    "DISABLED_INSTITUTION",
    "COMPONENT_CLOSE_SESSION",
)
OTHER_STEPS = (
    "COMPONENT_LOAD_INSTITUTION_SELECTOR",
    "COMPONENT_LOAD_MFA",
    "COMPONENT_LOAD_MFA_RETRY",
    "COMPONENT_LOAD_ACCOUNT_SELECTION",
    "ACCOUNT_SELECTED",
    "REDIRECT",
)


def plain(step: str) -> Event:
    if step not in PLAIN_STEPS:
        raise ValueError(f"{step} is no step without fields")
    return _event(step)


def at_bank(step: str, institution: str) -> Event:
    if step not in BANK_STEPS:
        raise ValueError(f"{step} is no step with an institution alone")
    return _event(step, institution=institution)


def selector_loaded() -> Event:
    return _event("COMPONENT_LOAD_INSTITUTION_SELECTOR", cached=False)


def mfa_loaded(types: Iterable[str], *, again: bool) -> Event:
    return _event("COMPONENT_LOAD_MFA_RETRY" if again else "COMPONENT_LOAD_MFA", mfaTypes=list(types))


def accounts_loaded(total: int, displayed: int) -> Event:
    return _event("COMPONENT_LOAD_ACCOUNT_SELECTION", totalAccounts=total, displayedAccounts=displayed)


def accounts_chosen(account_id: str | list[str]) -> Event:
    return _event("ACCOUNT_SELECTED", accountId=account_id)


def refused(request_id: str, flinks_code: str, institution: str) -> Event:
    """The error event, the only one without a step (real-world RW-067)."""
    return MappingProxyType({"requestId": request_id, "flinksCode": flinks_code, "institution": institution})


def redirect(fields: Mapping[str, EventValue]) -> Event:
    return _event("REDIRECT", **fields)


def nobody_knows() -> Event:
    """The fault unknown-step: the documented list's tail was never readable, so listeners must expect this."""
    return _event("COMPONENT_LOAD_SOMETHING_NEW", institution="")


def _event(step: str, **fields: EventValue) -> Event:
    return MappingProxyType({"step": step, **fields})
