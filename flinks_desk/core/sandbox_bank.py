"""The test bank that every instance for trying has: its users, and its answers, which everybody may know.

Must not live here: anything about a real bank, or sending.
"""

import re

from flinks_desk.core.lean import regex

__all__ = ["ASKED_USER", "INSTITUTION", "PASSWORD", "QUIET_USER", "is_published", "is_test_user", "published_answer"]

# api-facts §10
INSTITUTION = "FlinksCapital"
ASKED_USER = "Greatday"
"""Is asked a question."""
QUIET_USER = "greatday_nomfa"
"""Is asked none."""
PASSWORD = "Everyday"

TEST_USER = regex(r"greatday\w*|test_\w+|sim_\w+|jane_doe_2_accounts", re.IGNORECASE)
"""Documented users, and those that only the simulator has."""

TEST_ANSWERS = (
    (re.compile(r"\bcity\b|\bville\b|\bné\b", re.IGNORECASE), "Montreal"),
    (re.compile(r"\bcountry\b|\bpays\b", re.IGNORECASE), "Canada"),
    (re.compile(r"\bshape\b|\bforme\b", re.IGNORECASE), "Triangle"),
)
"""By a word of the prompt, since sources spell the prompts differently (api-facts §10)."""

SUM = regex(r"(\d+)\s*\+\s*(\d+)")


def is_test_user(name: str) -> bool:
    """Whether a user name is one of the test bank's, in any case."""
    return bool(TEST_USER.fullmatch(name.strip()))


def is_published(value: str) -> bool:
    """Whether everybody may know a value: a test user, their password, an answer."""
    return is_test_user(value) or value == PASSWORD or value in {answer for _, answer in TEST_ANSWERS}


def published_answer(prompt: str) -> str:
    """The published answer to a question of the test bank; an empty text if it is none of those."""
    numbers = SUM.search(prompt)
    if numbers:
        return str(int(numbers[1]) + int(numbers[2]))
    return next((answer for words, answer in TEST_ANSWERS if words.search(prompt)), "")
