"""Each failure is one finding: what happened, the likely cause by what this session knows, and the next right click."""

from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX_SECRET_KEY
from flinks_desk.core.secret import Secret
from tests.services.bench import Bench, login_of

Run = Callable[[Coroutine[Any, Any, object]], object]

STRANGER = "3f1a77aa-1111-4000-8000-00000000beef"


def by(username: str, password: str = "Everyday") -> authorize.ByCredentials:
    return authorize.ByCredentials("FlinksCapital", username, Secret(password))


def only(bench: Bench) -> Finding:
    assert len(bench.desk.session.findings) == 1, bench.codes()
    return bench.desk.session.findings[0]


def open_session(bench: Bench, run: Run, choice: authorize.Choice) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(choice))


def test_a_wrong_secret_key(bench: Bench, run: Run) -> None:
    run(bench.desk.keep(Role.SECRET_KEY, Secret(STRANGER), remember=False))

    run(bench.desk.make_token())

    finding = only(bench)
    assert (finding.code, finding.mend) == ("secret-key-refused", Mend.EDIT_CREDENTIALS)
    assert str(finding.message) == "Flinks did not accept the secret key for this customer."
    assert finding.extra["suspects"] == [
        "placeholder-left",
        "credential-swapped",
        "environment-mixed",
        "credential-damaged",
    ]
    assert isinstance(bench.desk.session.token, token.Refused)


def test_a_wrong_customer_id_with_the_key_of_another(bench: Bench, run: Run) -> None:
    run(bench.desk.choose(bench.profile.with_customer("5602459c-f6d0-4ca0-6750-08dccdcadcc0")))
    run(bench.desk.keep(Role.SECRET_KEY, Secret(bench.world.credentials.secret_key), remember=False))

    run(bench.desk.make_token())

    finding = only(bench)
    assert (finding.code, finding.mend) == ("flinks-unauthorized", Mend.EDIT_CREDENTIALS)
    assert str(finding.evidence) == (
        f"This value belongs to customer {bench.profile.customer_id}, "
        "and the call was made for customer 5602459c-f6d0-4ca0-6750-08dccdcadcc0."
    )


def test_the_key_of_another_place(bench: Bench, run: Run) -> None:
    run(bench.desk.keep(Role.SECRET_KEY, Secret(TOOLBOX_SECRET_KEY), remember=False))

    run(bench.desk.make_token())

    assert str(only(bench).evidence) == "This value belongs to toolbox, and the call went to simulator."


def test_a_token_used_as_the_secret_key(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    state = bench.desk.session.token
    assert isinstance(state, token.Live)
    bench.desk._stage.keys._held[Role.SECRET_KEY] = bench.desk._stage.keys._held[Role.SECRET_KEY].__class__(
        state.value, "memory"
    )

    run(bench.desk.make_token())

    finding = only(bench)
    assert finding.extra["suspects"][0] == "credential-swapped"  # type: ignore[index]
    assert finding.mend is Mend.EDIT_CREDENTIALS
    assert str(finding.evidence) == (
        "The value that was sent is known here as the authorize token, not as the secret key."
    )


def test_a_token_that_was_used_outside_this_program(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    state = bench.desk.session.token
    assert isinstance(state, token.Live)
    bench.world.claim_token(state.value.reveal(), door="Authorize", by="somebody else")

    run(bench.desk.authorize(by("greatday_nomfa")))

    finding = only(bench)
    assert (finding.code, finding.mend) == ("token-refused", Mend.NEW_TOKEN)
    assert finding.extra["suspects"] == [
        "credential-swapped",
        "token-reused",
        "token-expired",
        "environment-mixed",
    ]
    spent = bench.desk.session.token
    assert isinstance(spent, token.Spent)
    assert spent.because is token.SpentBecause.TURNED_AWAY


def test_a_token_that_has_expired_by_flinks_clock(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.world.clock.advance(timedelta(minutes=31))

    run(bench.desk.authorize(by("greatday_nomfa")))

    assert only(bench).code == "token-refused"


def test_an_unknown_login_id_that_was_typed(bench: Bench, run: Run) -> None:
    open_session(bench, run, authorize.ByLogin(STRANGER))

    finding = only(bench)
    assert (finding.code, finding.mend) == ("flinks-invalid-login", Mend.OPEN_CONNECT)
    assert str(finding.message) == "Flinks does not know this LoginId for this customer."
    assert str(finding.evidence) == "It was typed, and no Connect session in this program has brought it."


def test_a_request_id_used_as_login_id(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("greatday_nomfa"))
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened)

    open_session(bench, run, authorize.ByLogin(state.request_id))

    assert str(only(bench).evidence) == "The value sent as LoginId is known here as the RequestId."


def test_a_wrong_bank_password_in_the_sandbox(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("Greatday", "Greatday"))

    finding = only(bench)
    assert (finding.code, finding.mend) == ("flinks-invalid-login", Mend.EDIT_AUTHORIZE)
    assert str(finding.message) == "The bank did not accept the user name or the password."
    assert "Everyday" in str(finding.evidence)


def test_bank_credentials_are_never_sent_twice_by_themselves(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("Greatday", "wrong"))

    assert bench.sent() == ["POST GenerateAuthorizeToken", "POST Authorize"]


@pytest.mark.parametrize(
    ("username", "told"),
    [
        ("test_service_unavailable", ("flinks-retry-later", Severity.NOTE, Mend.TRY_AGAIN)),
        ("test_disabled_account", ("flinks-disabled-login", Severity.ERROR, Mend.EDIT_AUTHORIZE)),
        ("sim_new_account", ("flinks-new-account", Severity.ERROR, Mend.OPEN_CONNECT)),
        ("sim_aggregation_error", ("flinks-aggregation-error", Severity.ERROR, Mend.TRY_AGAIN)),
    ],
)
def test_a_bank_that_says_no(bench: Bench, run: Run, username: str, told: tuple[str, Severity, Mend | None]) -> None:
    open_session(bench, run, by(username))

    finding = only(bench)
    assert (finding.code, finding.severity, finding.mend) == told
    assert isinstance(bench.desk.session.authorize, authorize.TurnedDown)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("html-200", "page of HTML"),
        ("html-502", "page of HTML"),
        ("empty-200", "empty"),
    ],
)
def test_an_answer_that_is_no_json_leaves_the_token_uncertain(
    bench: Bench, run: Run, fault: str, sentence: str
) -> None:
    run(bench.desk.make_token())
    bench.fault(fault)

    run(bench.desk.authorize(by("greatday_nomfa")))

    finding = only(bench)
    assert (finding.code, finding.mend) == ("answer-not-json", Mend.TRY_AGAIN)
    assert sentence in str(finding.message)
    state = bench.desk.session.token
    assert isinstance(state, token.Spent)
    assert state.because is token.SpentBecause.UNCERTAIN


def test_a_token_after_a_gateways_time_out_counts_as_used_up(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.fault("consumed-then-504")
    run(bench.desk.authorize(by("greatday_nomfa")))

    run(bench.desk.authorize(by("greatday_nomfa")))

    assert only(bench).code == "token-reused"
    assert "may have used this token up" in str(only(bench).message)


def test_a_wrong_x_api_key(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("greatday_nomfa"))
    run(bench.desk.keep(Role.X_API_KEY, Secret(STRANGER), remember=False))

    run(bench.desk.fetch_accounts())

    finding = only(bench)
    assert (finding.code, finding.mend) == ("flinks-unauthorized", Mend.EDIT_CREDENTIALS)
    assert isinstance(bench.desk.session.accounts, accounts.Failed)


def test_data_that_were_fetched_already(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("greatday_nomfa"))
    run(bench.desk.fetch_accounts())

    run(bench.desk.fetch_accounts())

    assert only(bench).code == "flinks-session-nonexistent"
    assert only(bench).mend is Mend.START_SESSION_AGAIN


def test_a_success_without_its_token(bench: Bench, run: Run) -> None:
    bench.fault("tokens-under-another-name")

    run(bench.desk.make_token())

    assert isinstance(bench.desk.session.token, token.Live)


def test_a_refusal_without_a_message_is_explained_by_its_code(bench: Bench, run: Run) -> None:
    bench.fault("no-message")

    open_session(bench, run, by("test_disabled_account"))

    assert only(bench).code == "flinks-disabled-login"


def test_a_dispatched_operation_is_polled(bench: Bench, run: Run) -> None:
    open_session(bench, run, by("test_dispatched"))

    run(bench.desk.fetch_accounts())

    assert isinstance(bench.desk.session.accounts, accounts.Ready)


def test_a_success_clears_what_was_said_before(bench: Bench, run: Run) -> None:
    open_session(bench, run, authorize.ByLogin(STRANGER))

    open_session(bench, run, authorize.ByLogin(login_of(bench)))

    assert bench.desk.session.findings == ()
