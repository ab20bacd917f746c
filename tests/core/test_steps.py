"""The table of the widget's steps."""

import re

import pytest

from flinks_desk.core.steps import STEPS, Moment, meaning

# api-facts §12.2, in its order.
PUBLISHED = [
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
    "COMPONENT_LOAD_INSTITUTION_SELECTOR",
    "INSTITUTION_SELECTED",
    "COMPONENT_LOAD_CREDENTIAL",
    "COMPONENT_LOAD_CREDENTIAL_RETRY",
    "SUBMIT_CREDENTIAL",
    "COMPONENT_CLICK_RESET_PASSWORD",
    "COMPONENT_LOAD_MFA",
    "COMPONENT_LOAD_MFA_RETRY",
    "SUBMIT_MFA",
    "COMPONENT_HELP2FA_INFO",
    "COMPONENT_HELP2FA_TROUBLESHOOTING",
    "ENHANCED_MFA_HAS_QUESTIONS",
    "ENHANCED_MFA_NO_QUESTIONS",
    "COMPONENT_LOAD_ACCOUNT_SELECTION",
    "ACCOUNT_SELECTED",
    "DISABLED_INSTITUTION",
    "POPUP_OPENED",
    "POPUP_BLOCKED",
    "COMPONENT_CLOSE_SESSION",
    "MAXIMUM_RETRY_REACHED",
    "TOKEN_INVALID",
    "REDIRECT",
]


def test_every_published_step_has_a_meaning_and_no_other_does() -> None:
    """The table holds exactly the steps that api-facts lists."""
    assert set(STEPS) == set(PUBLISHED)


@pytest.mark.parametrize("step", PUBLISHED)
def test_a_meaning_is_a_plain_sentence_of_its_own(step: str) -> None:
    """It ends as a sentence does, shouts at nobody, and no two steps are explained alike."""
    sentence = str(meaning(step))

    assert re.fullmatch(r"[A-Z][^!]+\.", sentence)
    assert [str(meaning(other)) for other in PUBLISHED].count(sentence) == 1


def test_an_unknown_step_is_no_trouble() -> None:
    """A step that is not in the table is said to be unknown and harmless; an event without one is named as that."""
    assert "pass it by" in str(meaning("COMPONENT_NEW_THING"))
    assert "FlinksCode" in str(meaning(""))


def test_every_kind_of_moment_occurs() -> None:
    """No kind of moment is without a step."""
    assert {known.moment for known in STEPS.values()} == set(Moment)
