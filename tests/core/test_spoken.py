"""Secrets that somebody says in a sentence."""

import pytest

from flinks_desk.core.redaction import redacted
from flinks_desk.core.spoken import spoken_secrets

KEY = "a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77"


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Hi, my password is hunter2.", "hunter2", "password"),
        ("The password is: Sunshine", "Sunshine", "password"),
        ("mon mot de passe est Soleil, merci", "Soleil", "password"),
        ("PIN: 4417", "4417", "password"),
        (f"the key is {KEY}, I think", KEY, "secret-key"),
        ("La clé secrète : ab12cd34ef56", "ab12cd34ef56", "secret-key"),
        ("Our API key for production is “abcdefgh12345”", "abcdefgh12345", "x-api-key"),
        (f"le jeton d'autorisation était {KEY}", KEY, "authorize-token"),
        ("my login is anna.b", "anna.b", "username"),
        ("His security answer is Gaspésie", "Gaspésie", "mfa-answer"),
        ("Bonjour, je m'appelle Ève Tremblay et", "Ève Tremblay", "name"),
        ("Kind regards,\n\nJean Tremblay\n", "Jean Tremblay", "name"),
    ],
)
def test_what_is_said_of_a_secret_is_found(text: str, value: str, kind: str) -> None:
    """In English and French, with and without quotes, and it is gone from the copy."""
    assert (value, kind) in set(spoken_secrets(text))
    assert value not in redacted(text, {}).text


@pytest.mark.parametrize(
    "text",
    [
        "The password is wrong and the key is missing.",
        "Is the token expired? The token is used twice.",
        "Le jeton est périmé, la clé est refusée.",
        "The answer was 401. The answer was INVALID_LOGIN.",
        "Login is slow since Tuesday.",
        "token = post(path)",
        "const key = await vault.read(name);",
        "password is $PASSWORD",
        "The key is {{secret}}.",
        "flinks-auth-key is required in the header",
    ],
)
def test_what_is_only_said_about_one_stays(text: str) -> None:
    """Words about a key or a password are no secrets, nor are variables and calls."""
    assert list(spoken_secrets(text)) == []
    assert redacted(text, {}).text == text


def test_with_one_of_the_beginnings_begins_whatever_is_spoken_of() -> None:
    """The words that are looked for first stand at the beginning of every subject: none is passed over."""
    told = (
        *("password", "passphrase", "passcodes", "pwd", "mot de passe", "mots de passe", "mdp", "PIN", "NIP", "secret"),
        *(
            "secret key",
            "auth key",
            "authorization key",
            "clé secrète",
            "cle d'auth",
            "x-api-key",
            "api key",
            "clé api",
        ),
        *("token", "access token", "authorize token", "jeton", "jeton d'accès", "key", "clé", "user name", "login"),
        *("user id", "card number", "nom d'utilisateur", "identifiant", "code d'accès", "security answer"),
        *("secret answer", "réponse secrète", "reponse de sécurité", "my answer", "client name", "holder's full name"),
        *("my name", "his name", "her name", "customers name", "nom du client", "son nom"),
    )

    missed = [subject for subject in told if not list(spoken_secrets(f"- {subject}: Zq7-xv-93-kk-41"))]
    assert missed == []
