"""The widget's address is made from the table, percent-encoded, and shown with dots for the token."""

from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core import connect
from flinks_desk.core.connect import PARAMETERS, PartKind
from flinks_desk.core.parameters import ValueKind
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.secret import DOTS, Secret

ACME = Profile.of_instance("acme", "x")
DOCUMENTED = (
    "authorizeToken demo demoOutbound language redirectUrl innerRedirect jsRedirect oauthWindowRedirect requestId "
    "resumeSelectedAccounts closeEnable backEnable headerEnable headerImgEnable staticLoadingEnable removePadding "
    "consentEnable customerName termsUrl termsNoCheckbox theme backgroundColor foregroundColor1 foregroundColor2 "
    "desktopLayout institutionFilterEnable fixedHeightEnable boxLayout loadingType accountSelectorEnable "
    "accountSelectorMultiple accountSelectorNoTitle accountSelectorCurrency showAllAccounts showAllOperationsAccounts "
    "fetchAllAccounts eftEligibleRatio daysOfTransactions withTransactions waitSummary scheduleRefresh enhancedMFA "
    "skipEnhancedMFA detailsAndStatementEnable monthsOfStatements maximumRetry tag stringify productType "
    "institutionsLocation webview statement toolbox"
)
"""Every name of api-facts §12.1."""


def test_the_table_has_every_documented_parameter_once() -> None:
    names = [row.name for row in PARAMETERS]

    assert sorted(names) == sorted(DOCUMENTED.split())


def test_a_default_is_one_of_the_values() -> None:
    assert not [row.name for row in PARAMETERS if row.values and row.default and row.default not in row.values]
    assert not [
        row.name for row in PARAMETERS if (row.kind in {ValueKind.CHOICE, ValueKind.BOOLEAN}) != bool(row.values)
    ]


def test_the_address_shows_dots_and_reveals_the_token() -> None:
    url = connect.compose(TOOLBOX, {"language": "fr", "demo": "true"}, Secret("d65f1adb"))

    begin = "https://toolbox-iframe.private.fin.ag/v2/?demo=true&language=fr&authorizeToken="
    assert (url.shown(), url.reveal()) == (begin + DOTS, begin + "d65f1adb")
    assert "d65f1adb" not in repr(url)


def test_without_options_and_token_it_is_the_bare_widget() -> None:
    assert connect.compose(ACME, {"demo": ""}, None).reveal() == "https://acme-iframe.private.fin.ag/v2/"


def test_what_the_table_does_not_know_is_kept_and_explained() -> None:
    url = connect.compose(ACME, {"customerId": "x", "demo": "true"}, None)

    assert url.reveal().endswith("/v2/?demo=true&customerId=x")
    assert "no such parameter" in str(next(part for part in url.parts if part.name == "customerId").meaning)


def test_a_token_among_the_options_is_not_sent() -> None:
    assert "leak" not in connect.compose(ACME, {"authorizeToken": "leak"}, None).reveal()


def test_every_part_but_the_marks_is_explained() -> None:
    url = connect.compose(TOOLBOX, {row.name: "true" for row in PARAMETERS}, Secret("x"))

    assert not [part for part in url.parts if part.kind is not PartKind.MARK and part.meaning is None]


@given(st.text(min_size=1))
def test_a_value_arrives_as_it_was(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a character
        return
    query = urlsplit(connect.compose(ACME, {"redirectUrl": value}, Secret("x")).reveal()).query

    assert parse_qs(query, keep_blank_values=True, strict_parsing=True)["redirectUrl"] == [value]


def test_production_begins_without_the_demo_bank() -> None:
    assert connect.first_options(ACME)["demo"] == ""
    assert connect.first_options(TOOLBOX)["demo"] == "true"
