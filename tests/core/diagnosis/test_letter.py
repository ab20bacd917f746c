"""The answer to a customer."""

from flinks_desk.core.artefacts.model import Kind
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.diagnosis.letter import KINDS, letter
from flinks_desk.core.text import ENGLISH, Language, text

SWAPPED = Finding(
    "credential-swapped",
    Severity.ERROR,
    text("The secret key stands where the authorize token belongs."),
    text("Make a token first, and send that."),
    request=0,
    where="header flinks-auth-key",
    see="/guides/connect/setup-authorization",
)
PUBLIC = Finding(
    "public-sandbox-credential", Severity.NOTE, text("The key is Flinks' public one."), text("It is fine.")
)


def test_every_kind_has_words() -> None:
    """Whatever was sent can be named in the letter."""
    assert set(KINDS) == set(Kind)


def test_a_letter_tells_what_to_change_in_its_order() -> None:
    """Message, place, fix and documentation of each error, then the corrected request, then what is worth knowing."""
    written = letter(Kind.CURL_BASH, [SWAPPED, PUBLIC], ENGLISH.say, corrected="POST https://x\nk: <authorize_token>")

    assert written == (
        "Hello,\n\n"
        "Thank you for sending a cURL command. We found one thing to change in it:\n\n"
        "1. **The secret key stands where the authorize token belongs.**  \n"
        "   Where: request 1, header flinks-auth-key  \n"
        "   Make a token first, and send that.  \n"
        "   Documentation: https://docs.flinks.com/guides/connect/setup-authorization\n\n"
        "This is the request as it should be sent:\n\n"
        "```http\nPOST https://x\nk: <authorize_token>\n```\n\n"
        "What stands between < and > is a value of yours that we left out on purpose.\n\n"
        "Also worth knowing:\n\n"
        "- The key is Flinks' public one. It is fine.\n\n"
        "Kind regards\n"
    )


def test_a_letter_about_nothing_says_so() -> None:
    """Where nothing is wrong, that is said, and nothing is numbered."""
    written = letter(Kind.HAR, [], ENGLISH.say)

    assert "We found nothing in it" in written
    assert "1." not in written


def test_a_letter_speaks_the_customers_language() -> None:
    """Every sentence goes through the language, the name of what was sent included."""
    french = Language(
        "fr",
        {"Hello,": "Bonjour,", "a cURL command": "une commande cURL"},
        {
            "Thank you for sending {kind}. We found one thing to change in it:": (
                "Merci de nous avoir envoyé {kind}. Un point est à corriger :",
                "Merci de nous avoir envoyé {kind}. {count} points sont à corriger, dans cet ordre :",
            )
        },
    )

    written = letter(Kind.CURL_BASH, [SWAPPED], french.say)

    assert written.startswith("Bonjour,\n\nMerci de nous avoir envoyé une commande cURL. Un point")
