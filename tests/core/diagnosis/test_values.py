"""What is known about each value."""

from datetime import UTC, datetime

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.values import ValueFact, values_of
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.profile import TOOLBOX_SECRET_KEY
from flinks_desk.core.secret import DOTS

SECRET = "c4569c54-aaaa-4d34-8de6-f4113bc82414"
LOGIN = "5e115eac-1209-4f19-641c-08d6d484e2fe"
BASE = "https://acme-api.private.fin.ag/v3/0b5a3564-094d-41c5-960a-1628593985a6/BankingServices"
SENT = f"""curl -X POST '{BASE}/Authorize' -H 'Content-Type: application/json' \\
  -H 'flinks-auth-key: {SECRET}' -d '{{"LoginId": "{LOGIN}"}}'"""


def facts(sent: str, known: Known) -> dict[Role, ValueFact]:
    report = diagnose(recognise.recognised(recognise.decoded(sent.encode())), known)
    return {fact.role: fact for fact in values_of(report, known)}


def test_a_value_met_before_is_named() -> None:
    """A key of a profile is recognised wherever it stands, and shown by its end only."""
    noon = datetime(2026, 11, 25, 17, tzinfo=UTC)
    known = Known(b"salt").with_value(SECRET, Sighting(Role.SECRET_KEY, "acme", noon))

    fact = facts(SENT, known)[Role.SECRET_KEY]

    assert (fact.shown, [str(place) for place in fact.places]) == (f"{DOTS}14", ["header flinks-auth-key"])
    assert str(fact.because).startswith("It is the secret key of the profile acme, met here at")


def test_a_value_is_explained_by_its_place() -> None:
    """Without any knowledge the place tells, and that it is all there is to tell."""
    found = facts(SENT, Known(b"salt"))

    assert found[Role.LOGIN_ID].shown == LOGIN
    assert "nothing else tells" in str(found[Role.LOGIN_ID].because)


def test_a_published_value_is_named_as_that() -> None:
    """The sandbox's own key is no secret of anybody's."""
    found = facts(SENT.replace(SECRET, TOOLBOX_SECRET_KEY), Known(b"salt"))

    assert str(found[Role.SECRET_KEY].because) == "Flinks publishes this secret key for everyone to try with."


def test_no_secret_is_shown() -> None:
    """Whatever is not known to be harmless is shown by its end only."""
    for fact in facts(SENT, Known(b"salt")).values():
        assert SECRET not in f"{fact.shown} {fact.places} {fact.because}"
