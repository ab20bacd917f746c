"""The tables are complete, and agree with each other."""

from dataclasses import fields

import pytest

from flinks_desk.simulator import simulate
from flinks_desk.simulator.challenges import PLANS
from flinks_desk.simulator.codes import BY_NAME, CODES
from flinks_desk.simulator.endpoint_names import ENDPOINT_NAMES
from flinks_desk.simulator.faults import FAULTS, Where
from flinks_desk.simulator.gate import API_ENDPOINTS
from flinks_desk.simulator.ids import credentials_of
from flinks_desk.simulator.institutions import BY_CODE, BY_ID, INSTITUTIONS, find_institution
from flinks_desk.simulator.ledger import SKETCHES
from flinks_desk.simulator.people import BY_USERNAME, PEOPLE, Persona
from flinks_desk.simulator.policies import SWITCHES, Policies, UnknownSwitchError, switched
from flinks_desk.simulator.simulate_words import WORDS
from flinks_desk.simulator.switchboard import Switchboard, UnknownFaultError, read_order, read_words

FLINKS_CODES = (
    "OPERATION_PENDING", "OPERATION_DISPATCHED", "SESSION_NONEXISTENT", "CARD_IN_USE", "ACCESS_DENIED",
    "INVALID_LOGIN", "INVALID_REQUEST", "INVALID_SECURITY_RESPONSE", "INVALID_SECURITY_RESPONSE_NO_RETRY",
    "INVALID_USERNAME", "INVALID_PASSWORD", "QUESTION_NOT_FOUND", "RETRY_LATER", "TOO_MANY_REQUESTS",
    "UNKNOWN_CHALLENGE_KEY", "UNAUTHORIZED", "NEW_ACCOUNT", "DISABLED_LOGIN", "DISABLED_INSTITUTION",
    "AGGREGATION_ERROR", "CONCURRENT_SESSION", "SESSION_EXPIRED", "ALREADY_AUTHORIZED",
    "SECURITYRESPONSES_INCOMPLETE", "NO_TRANSACTION", "METHOD_NOT_AVAILABLE",
)  # fmt: skip


def test_every_policy_is_explained() -> None:
    """One row for each switch, with its doubt."""
    assert [switch.name for switch in SWITCHES] == [field.name for field in fields(Policies)]
    assert all(switch.decides and switch.fact for switch in SWITCHES)


def test_every_fault_is_explained_and_can_be_ordered() -> None:
    """Names are unique; what a row sets is a policy; each changes something or is known to somebody."""
    board = Switchboard(Policies())

    for fault in FAULTS:
        board.order(fault.name)
        assert fault.does
        assert fault.shows
        assert (fault.where is Where.POLICY) == bool(fault.sets)
    board.cancel_all()

    assert board.policies == Policies()
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_every_error_code_is_there() -> None:
    """All of api-facts §11 that are errors or ask for patience; each can be ordered."""
    assert [code.name for code in CODES] == [code for code in FLINKS_CODES if code in BY_NAME]
    assert set(BY_NAME) == set(FLINKS_CODES)
    assert {code.at for code in CODES} <= API_ENDPOINTS


def test_test_users_are_unique_and_ours_are_labelled() -> None:
    """Ours begin with sim_, except where a documented user's name could not be read."""
    assert len(BY_USERNAME) == len(PEOPLE)
    for person in PEOPLE:
        assert person.ours == (person.username.startswith("sim_") or person.username == "test_pending")
        assert person.plan in PLANS
        assert person.refusal in {"", *BY_NAME}
        assert person.pending in {"", *BY_NAME}


def test_every_persona_has_accounts_and_a_person() -> None:
    """And every plan of questions somebody who is asked them."""
    assert set(SKETCHES) == set(Persona) == {person.persona for person in PEOPLE}
    assert set(PLANS) == {person.plan for person in PEOPLE}


def test_institutions_are_found_by_code_and_by_number() -> None:
    """FlinksCapital is 14; unknown ones are not found."""
    capital = find_institution("flinkscapital")

    assert capital is not None
    assert capital is find_institution("14")
    assert len(BY_CODE) == len(BY_ID) == len(INSTITUTIONS)
    assert [find_institution(wanted) for wanted in ("", "nothing", "999", "١٤")] == [None] * 4


def test_credentials_are_the_same_in_every_run_and_differ_by_seed() -> None:
    """Also between processes: they are computed from the seed alone."""
    assert credentials_of().customer_id == "c426082a-791b-5df6-a298-3c28461d7d88"
    assert credentials_of(7) != credentials_of()


@pytest.mark.parametrize(
    ("words", "name", "parameters"),
    [
        ("strict", "strict", {}),
        ("latency:seconds=0.5", "latency", {"seconds": "0.5"}),
        ("rate-limit:retry_after=5", "rate-limit", {"retry_after": "5"}),
        (
            "html-502: endpoint=Authorize+GetAccountsDetail , times=2 ",
            "html-502",
            {"endpoint": "Authorize+GetAccountsDetail", "times": "2"},
        ),
    ],
)
def test_faults_are_read_from_a_command_line(words: str, name: str, parameters: dict[str, str]) -> None:
    """A name, and parameters behind a colon."""
    assert read_words(words) == (name, parameters)
    assert read_order(name, parameters).fault.name == name


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("latncy", "There is no fault named 'latncy'; the nearest is latency."),
        ("HTML-502", "There is no fault named 'HTML-502'; the nearest is html-502."),
        ("", "There is no fault named ''; flinks-desk simulate --list-faults shows all of them."),
        ("strict:times=1", "The fault strict has no parameters, so 'times' cannot be set."),
        ("latency:speed=1", "The fault latency has the parameters endpoint, times, seconds, not 'speed'."),
        ("latency:seconds=soon", "The parameter seconds of the fault latency cannot be 'soon'."),
        ("latency:seconds=inf", "The parameter seconds of the fault latency cannot be 'inf'."),
        ("html-502:times=0", "The parameter times of the fault html-502 cannot be '0'."),
        ("rate-limit:retry_after=soon", "The parameter retry_after of the fault rate-limit cannot be 'soon'."),
        (
            "latency:endpoint=Authorize+GetAcountsDetail",
            "The fault latency cannot be ordered for 'GetAcountsDetail'; the nearest endpoint is GetAccountsDetail.",
        ),
        ("latency:endpoint=x", "The fault latency cannot be ordered for 'x': there is no such endpoint."),
    ],
)
def test_what_cannot_be_ordered_is_refused_in_a_sentence(words: str, sentence: str) -> None:
    """With the nearest name where there is one; a fault that could never happen is not taken."""
    with pytest.raises(UnknownFaultError) as refused:
        Switchboard(Policies()).order_words(words)

    assert str(refused.value) == sentence


def test_faults_know_the_endpoints_that_there_are() -> None:
    """One list, in two places: the desk's own table, and the names that an order may have."""
    assert set(ENDPOINT_NAMES) == API_ENDPOINTS


def test_single_switches_and_faults_add_up() -> None:
    """A cancelled fault leaves what was set by hand."""
    board = Switchboard(Policies())
    board.set_policy("token_minutes", "5")
    board.order("token-1-minute")
    during = board.policies.token_minutes
    board.cancel("token-1-minute")

    assert (during, board.policies.token_minutes) == (1, 5)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("cors", "perhaps", "The policy cors cannot be 'perhaps'."),
        ("token_minutes", -1, "The policy token_minutes cannot be -1."),
        ("mfa_token", "strickt", "The policy mfa_token cannot be 'strickt'; it is one of any, same_token, strict."),
        (
            "webhook_url",
            "https://a.example",
            "The policy webhook_url cannot be 'https://a.example'; webhooks go to http addresses of this machine only.",
        ),
        ("mfa_tokens", 1, "There is no policy named 'mfa_tokens'; the nearest is mfa_token."),
        ("xyz", 1, "There is no policy named 'xyz'; GET /_simulator/policies shows all of them."),
    ],
)
def test_policies_refuse_what_they_cannot_be(name: str, value: str | int, sentence: str) -> None:
    """Text is read as the switch's own type."""
    assert switched(Policies(), "cors", "on").cors is True
    with pytest.raises(UnknownSwitchError) as refused:
        switched(Policies(), name, value)

    assert str(refused.value) == sentence


def test_the_commands_words_are_complete_in_both_languages() -> None:
    """And the table for the README has a line a fault."""
    assert set(WORDS["en"]) == set(WORDS["fr"])
    assert len(simulate.faults_table().splitlines()) == len(FAULTS) + 2
