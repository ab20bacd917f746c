"""JSON as text, without its secrets."""

import pytest

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.writers.json_text import copied, placeholder, shown


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Token", "<authorize_token>"), ("Password", "<password>"), ("x-api-key", "<x_api_key>"), ("other", "<secret>")],
)
def test_a_placeholder_names_what_stands_there(name: str, expected: str) -> None:
    """The stand-in is chosen by the name, in any case; a secret under a strange name is still replaced."""
    assert placeholder(name) == expected


def test_shown_json_has_dots() -> None:
    """A secret is dots, all else stands as it came, accents too."""
    assert (
        shown({"Token": Secret("d65f1adb"), "Prompt": "Où ?"}, indent=None)
        == f'{{"Token": "{DOTS}", "Prompt": "Où ?"}}'
    )


def test_copied_json_has_placeholders() -> None:
    """Each secret is replaced by the placeholder of its role, however deep, prompts and their order untouched."""
    value: Json = {
        "RequestId": "006fd2f3",
        "Password": Secret("everyday"),
        "SecurityResponses": {"What city were you born in?": [Secret("Montreal")]},
    }

    text = copied(value)

    assert text == (
        '{\n  "RequestId": "006fd2f3",\n  "Password": "<password>",\n  "SecurityResponses": {\n'
        '    "What city were you born in?": [\n      "<mfa_answer>"\n    ]\n  }\n}'
    )


def test_a_lone_secret_takes_the_name_it_stood_under() -> None:
    """Copying one value replaces it as well."""
    assert copied(Secret("d65f1adb"), "Token") == '"<authorize_token>"'
