"""The test users. Documented ones cite their fact; all others are ours and say so."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

PASSWORD: Final = "Everyday"


class Persona(StrEnum):
    """What a person's accounts look like; ledger.py has the numbers."""

    TWO_ACCOUNTS = "two accounts"
    SALARIED = "salaried"
    BUSINESS = "business"
    OVERDRAWN = "overdrawn"
    NO_TRANSACTIONS = "no transactions"
    MANY_TRANSACTIONS = "2,000 transactions"
    HUGE = "50,000 transactions"
    FRENCH = "French-speaking"
    JOINT = "joint holders"


@dataclass(frozen=True)
class Person:
    username: str
    persona: Persona
    about: str
    plan: str = "none"  # key of challenges.PLANS
    refusal: str = ""  # the FlinksCode that the bank answers with
    pending: str = ""  # the code of the 202 that comes before the data
    source: str = "ours"

    @property
    def ours(self) -> bool:
        return self.source == "ours"


PEOPLE: Final = (
    Person("Greatday", Persona.SALARIED, "one question, then success", plan="question", source="api-facts §10"),
    Person("greatday_nomfa", Persona.SALARIED, "success without a question", source="api-facts §10"),
    Person(
        "test_disabled_account", Persona.SALARIED, "DISABLED_LOGIN", refusal="DISABLED_LOGIN", source="api-facts §10"
    ),
    Person("test_service_unavailable", Persona.SALARIED, "RETRY_LATER", refusal="RETRY_LATER", source="api-facts §10"),
    Person(
        "test_dispatched",
        Persona.SALARIED,
        "data 202 OPERATION_DISPATCHED",
        pending="OPERATION_DISPATCHED",
        source="api-facts §10",
    ),
    Person("jane_doe_2_accounts", Persona.TWO_ACCOUNTS, "two accounts", source="real-world §2.2"),
    Person("test_pending", Persona.SALARIED, "data 202 OPERATION_PENDING", pending="OPERATION_PENDING"),
    Person("sim_salaried", Persona.SALARIED, "pay every second Friday, rent, groceries"),
    Person("sim_business", Persona.BUSINESS, "a company's accounts"),
    Person("sim_overdrawn", Persona.OVERDRAWN, "below zero, with charges"),
    Person("sim_no_transactions", Persona.NO_TRANSACTIONS, "an account without any transaction"),
    Person("sim_2000_transactions", Persona.MANY_TRANSACTIONS, "2,000 transactions in 90 days"),
    Person("sim_50000_transactions", Persona.HUGE, "50,000 transactions in 90 days, an answer of ten megabytes"),
    Person("sim_francais", Persona.FRENCH, "Québec, in French", plan="question"),
    Person("sim_joint", Persona.JOINT, "two holders of one account"),
    Person("sim_mfa_pick", Persona.SALARIED, "pick a question: answer Rex", plan="pick"),
    Person("sim_mfa_choice", Persona.SALARIED, "one of several, then the code 123456", plan="choice"),
    Person("sim_mfa_choices", Persona.SALARIED, "several of several: the first two", plan="choices"),
    Person("sim_mfa_image", Persona.SALARIED, "a picture: the house, which is the first", plan="image"),
    Person("sim_mfa_text_or_call", Persona.SALARIED, "text or call, then the code 123456", plan="text_or_call"),
    Person("sim_mfa_triple", Persona.SALARIED, "three questions at once", plan="triple"),
    Person("sim_mfa_rounds", Persona.SALARIED, "three questions, one after the other", plan="rounds"),
    Person("sim_mfa_push", Persona.SALARIED, "a type that nobody documented; any answer will do", plan="push"),
    Person("sim_new_account", Persona.SALARIED, "NEW_ACCOUNT", refusal="NEW_ACCOUNT"),
    Person("sim_unauthorized", Persona.SALARIED, "UNAUTHORIZED by the bank", refusal="UNAUTHORIZED"),
    Person("sim_aggregation_error", Persona.SALARIED, "AGGREGATION_ERROR", refusal="AGGREGATION_ERROR"),
)

BY_USERNAME: Final[Mapping[str, Person]] = {person.username.casefold(): person for person in PEOPLE}


def find_person(username: str) -> Person | None:
    """Samples spell the names in several cases, so case does not matter (api-facts §10)."""
    return BY_USERNAME.get(username.strip().casefold())
