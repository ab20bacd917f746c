"""What each event of the Flinks Connect widget means: the table of its steps.

Lives here: `STEPS` (api-facts §12.2) and what is said of a step that is not in it.
Must not live here: how an event is read (`widget.py`).
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["STEPS", "Moment", "WidgetStep", "meaning"]


class Moment(Enum):
    """What a step is for the page around the widget."""

    PROGRESS = "progress"
    """Something to watch, nothing to do."""
    CHOICE = "choice"
    """The person decided something."""
    TROUBLE = "trouble"
    """The person cannot go on without help."""
    END = "end"
    """The widget is done, or wants to be closed."""


@dataclass(frozen=True, slots=True)
class WidgetStep:
    """One step: what it is for the page around, what it means, and the members that come with it."""

    moment: Moment
    meaning: Text
    members: tuple[str, ...] = ()


STEPS: Mapping[str, WidgetStep] = {
    "APP_MOUNTED": WidgetStep(Moment.PROGRESS, text("The widget has fetched its configuration and is on the screen.")),
    "APP_ONLINE": WidgetStep(Moment.PROGRESS, text("The widget has its network connection back.")),
    "APP_OFFLINE": WidgetStep(
        Moment.TROUBLE,
        text("The widget lost its network connection. It goes on by itself when the connection is back."),
    ),
    "COMPONENT_LOAD_CONSENT": WidgetStep(Moment.PROGRESS, text("The consent page is shown.")),
    "COMPONENT_ACCEPT_CONSENT": WidgetStep(Moment.CHOICE, text("The person gave consent and goes on.")),
    "COMPONENT_DENY_CONSENT": WidgetStep(
        Moment.END, text("The person refused consent. No account will be connected in this visit.")
    ),
    "COMPONENT_ACCEPT_PROVIDER_CONSENT": WidgetStep(
        Moment.CHOICE, text("The person gave the consent that the bank or its provider asks for.")
    ),
    "COMPONENT_ACCEPT_TERMS": WidgetStep(Moment.CHOICE, text("The person accepted the terms.")),
    "COMPONENT_DENY_TERMS": WidgetStep(
        Moment.END, text("The person refused the terms. No account will be connected in this visit.")
    ),
    "COMPONENT_CLICK_TERMS_URL": WidgetStep(Moment.PROGRESS, text("The person opened the terms in another page.")),
    "COMPONENT_LOAD_INSTITUTION_SELECTOR": WidgetStep(
        Moment.PROGRESS, text("The list of banks is shown."), ("cached",)
    ),
    "INSTITUTION_SELECTED": WidgetStep(Moment.CHOICE, text("The person chose a bank."), ("institution",)),
    "COMPONENT_LOAD_CREDENTIAL": WidgetStep(
        Moment.PROGRESS, text("The form for the bank's user name and password is shown."), ("institution",)
    ),
    "COMPONENT_LOAD_CREDENTIAL_RETRY": WidgetStep(
        Moment.TROUBLE,
        text("The bank did not accept the user name or password, and the form is shown again. The widget says why."),
        ("institution",),
    ),
    "SUBMIT_CREDENTIAL": WidgetStep(
        Moment.CHOICE, text("The person sent the user name and password. The bank is being asked."), ("institution",)
    ),
    "COMPONENT_CLICK_RESET_PASSWORD": WidgetStep(
        Moment.TROUBLE, text("The person went to the bank's page for a forgotten password.")
    ),
    "COMPONENT_LOAD_MFA": WidgetStep(
        Moment.PROGRESS, text("The bank asks a security question, and the widget shows it."), ("mfaTypes",)
    ),
    "COMPONENT_LOAD_MFA_RETRY": WidgetStep(
        Moment.TROUBLE, text("The answer was not right, and the bank asks once more."), ("mfaTypes",)
    ),
    "SUBMIT_MFA": WidgetStep(
        Moment.CHOICE, text("The person answered the security question. The bank is being asked.")
    ),
    "COMPONENT_HELP2FA_INFO": WidgetStep(
        Moment.PROGRESS, text("The person opened the help about two-step verification.")
    ),
    "COMPONENT_HELP2FA_TROUBLESHOOTING": WidgetStep(
        Moment.TROUBLE, text("The person opened the help for two-step verification that does not work.")
    ),
    "ENHANCED_MFA_HAS_QUESTIONS": WidgetStep(
        Moment.PROGRESS, text("The bank has security questions whose answers can be kept for nightly refreshes.")
    ),
    "ENHANCED_MFA_NO_QUESTIONS": WidgetStep(
        Moment.PROGRESS, text("The bank has no security questions whose answers could be kept for nightly refreshes.")
    ),
    "COMPONENT_LOAD_ACCOUNT_SELECTION": WidgetStep(
        Moment.PROGRESS, text("The accounts are shown, to choose from."), ("totalAccounts", "displayedAccounts")
    ),
    "ACCOUNT_SELECTED": WidgetStep(Moment.CHOICE, text("The person chose one or more accounts.")),
    "DISABLED_INSTITUTION": WidgetStep(
        Moment.TROUBLE, text("The chosen bank is not available at present. Another bank can be chosen.")
    ),
    "POPUP_OPENED": WidgetStep(Moment.PROGRESS, text("The bank's own page was opened in a window of its own.")),
    "POPUP_BLOCKED": WidgetStep(
        Moment.TROUBLE,
        text("The bank's own page could not be opened in a window. The page around the widget must allow pop-ups."),
    ),
    "COMPONENT_CLOSE_SESSION": WidgetStep(
        Moment.END,
        text("The person pressed the close button. The widget itself does nothing: the page around it must remove it."),
        ("institution",),
    ),
    "MAXIMUM_RETRY_REACHED": WidgetStep(
        Moment.END, text("The person was refused too many times, and the widget ended the visit.")
    ),
    "TOKEN_INVALID": WidgetStep(
        Moment.END,
        text("The widget's authorize token was used before, or is older than 30 minutes. It needs a new token."),
    ),
    "REDIRECT": WidgetStep(
        Moment.END,
        text("The account is connected. The LoginId comes with this event, or in the address that it holds."),
        ("loginId", "requestId", "accountId", "institution", "url"),
    ),
}


def meaning(step: str) -> Text:
    """What the step means; the list that Flinks publishes is not complete, so an unknown one is no trouble."""
    if not step:
        return text("An event without a step: it only reports a FlinksCode.")
    known = STEPS.get(step)
    if known:
        return known.meaning
    return text(
        "Flinks' published list has no step of this name. New ones appear now and then, so code should pass it by."
    )
