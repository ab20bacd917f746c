"""The widget's address is read without failing, and says what it could not use."""

import re
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk import resources
from flinks_desk.simulator.widget.parameters import BY_NAME, PARAMETERS, Settings, read

# api-facts §12.1 and real-world §2.3, and loginId of the Connect preview.
DOCUMENTED = re.findall(
    r"\w+",
    """
authorizeToken demo demoOutbound language redirectUrl innerRedirect jsRedirect oauthWindowRedirect requestId
resumeSelectedAccounts closeEnable backEnable headerEnable headerImgEnable staticLoadingEnable removePadding
consentEnable customerName termsUrl termsNoCheckbox theme backgroundColor foregroundColor1 foregroundColor2
desktopLayout institutionFilterEnable fixedHeightEnable boxLayout loadingType accountSelectorEnable
accountSelectorMultiple accountSelectorNoTitle accountSelectorCurrency showAllAccounts showAllOperationsAccounts
fetchAllAccounts eftEligibleRatio daysOfTransactions withTransactions waitSummary scheduleRefresh enhancedMFA
skipEnhancedMFA detailsAndStatementEnable monthsOfStatements maximumRetry tag stringify productType
institutionsLocation webview statement loginId""",
)


def parsed(query: str) -> Settings:
    return read(parse_qsl(query, keep_blank_values=True))


def test_every_documented_parameter_has_a_row() -> None:
    assert sorted(BY_NAME) == sorted(DOCUMENTED)
    assert len(PARAMETERS) == len(BY_NAME)


def test_every_default_is_a_value_that_its_row_allows() -> None:
    for row in PARAMETERS:
        if row.default:
            assert not parsed(f"{row.name}={row.default}").remarks


def test_a_row_that_says_that_it_does_something_is_asked_for_by_the_code() -> None:
    folder = resources.root().parent / "flinks_desk" / "simulator" / "widget"
    code = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.name != "parameters.py")

    silent = [row.name for row in PARAMETERS if not re.search(rf"\"{row.name}\"", code)]

    assert silent == [row.name for row in PARAMETERS if "changes nothing" in row.effect]


@pytest.mark.parametrize(
    ("query", "name", "value"),
    [
        ("demo=TRUE", "demo", "true"),
        ("language=FR", "language", "fr"),
        ("backgroundColor=FFF", "backgroundColor", "fff"),
        ("redirectUrl=flinks.com", "redirectUrl", "https://flinks.com"),
        ("redirectUrl=localhost:3000/cb", "redirectUrl", "https://localhost:3000/cb"),
        ("redirectUrl=myapp://callback", "redirectUrl", "myapp://callback"),
        ("daysOfTransactions=days365", "daysOfTransactions", "Days365"),
        ("eftEligibleRatio=.5", "eftEligibleRatio", ".5"),
        ("maximumRetry=2", "maximumRetry", "2"),
    ],
)
def test_values_are_taken_in_the_spellings_that_people_use(query: str, name: str, value: str) -> None:
    settings = parsed(query)

    assert settings.text(name) == value
    assert settings.given(name)
    assert settings.remarks == ()


@pytest.mark.parametrize(
    ("query", "remark"),
    [
        ("demo=yes", "demo cannot be 'yes'; it is true or false."),
        ("theme=blue", "theme cannot be 'blue'; it is one of dark, light."),
        (
            "backgroundColor=%23ff0000",
            "backgroundColor cannot be '#ff0000'; it is three or six hexadecimal digits without #.",
        ),
        ("maximumRetry=-1", "maximumRetry cannot be '-1'; it is a whole number."),
        ("eftEligibleRatio=2", "eftEligibleRatio cannot be '2'; it is a number between 0 and 1."),
        ("redirectUrl=", "redirectUrl cannot be ''; it is a web address."),
        ("toolbox=true", "toolbox is no parameter of the widget, perhaps demo is meant."),
        ("authorisetoken=x", "authorisetoken is no parameter of the widget, perhaps authorizeToken is meant."),
        ("demo=true&demo=false", "demo is there twice; the first one counts."),
    ],
)
def test_what_cannot_be_used_is_remarked_upon_and_changes_nothing(query: str, remark: str) -> None:
    settings = parsed(query)

    assert settings.remarks == (remark,)
    assert settings.text("theme") == "light"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "JAVA\tSCRIPT:alert(1)", " data:text/html,x", "blob:x"])
def test_an_address_that_would_run_a_script_is_no_address(address: str) -> None:
    assert read([("redirectUrl", address), ("termsUrl", address)]).text("redirectUrl") == ""


@given(st.lists(st.tuples(st.sampled_from([*DOCUMENTED, "other", ""]), st.text())))
def test_reading_never_fails(pairs: list[tuple[str, str]]) -> None:
    settings = read(pairs)

    assert 0 <= settings.share("eftEligibleRatio") <= 1
    assert settings.count("maximumRetry", 3) >= 0
