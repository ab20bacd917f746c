"""The take-home kit as a value: complete for each language, and free of secrets."""

import base64
import json
import re

import pytest

from flinks_desk.core.kit import TEMPLATES, KitFile, KitLanguage, environment, leaking
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_SECRET_KEY, TOOLBOX_X_API_KEY, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.resources import read_text
from flinks_desk.services.kit import kit_of

PUBLISHED = {Secret(TOOLBOX_SECRET_KEY), Secret(TOOLBOX_X_API_KEY)}
FRENCH = json.loads(read_text("templates", "kit", "shared", "fr.json"))


def text_of(language: KitLanguage, name: str) -> str:
    return next(file.content for file in kit_of(language, TOOLBOX, {}) if file.path == name)


def test_every_language_has_its_files() -> None:
    """No language is offered without a row."""
    assert set(TEMPLATES) == set(KitLanguage)


@pytest.mark.parametrize("language", KitLanguage)
def test_every_kit_says_how_to_run_it_and_keeps_its_keys_out_of_git(language: KitLanguage) -> None:
    """README, settings to copy, a try-out, and a list of what git must not take."""
    names = {"smoke" if file.path.lower().startswith("smoke.") else file.path for file in kit_of(language, TOOLBOX, {})}

    assert {"README.md", ".env.example", ".gitignore", "page.html", "smoke"} <= names
    assert ".env" in text_of(language, ".gitignore").splitlines()
    assert "flinks-desk simulate" in text_of(language, "README.md")


@pytest.mark.parametrize("language", KitLanguage)
def test_no_file_holds_a_published_key(language: KitLanguage) -> None:
    """Not even those that Flinks publishes."""
    assert leaking(kit_of(language, TOOLBOX, {"demo": "true"}), PUBLISHED) is None


@pytest.mark.parametrize("language", KitLanguage)
def test_what_customers_read_is_french_and_the_code_is_the_same(language: KitLanguage) -> None:
    """Every sentence for a FlinksCode and of the page; no English one is left of those that have French."""
    english, french = ({one.path: one.content for one in kit_of(language, TOOLBOX, {}, code)} for code in ("en", "fr"))
    differing = {path for path in english if english[path] != french[path]}
    code = "".join(french.values())

    assert differing == {"README.md", "page.html"} | {path for path in english if "Please" in english[path]}
    assert '<html lang="fr">' in french["page.html"]
    assert french["README.md"].startswith("# Une intégration")
    assert [sentence for sentence in FRENCH if sentence in code] == []
    assert "Nous n’avons pas pu joindre votre banque. Notre équipe en est avisée." in code


def test_every_french_sentence_is_that_of_an_english_one() -> None:
    """None of them is left over from a sentence that nobody says any more."""
    said = [file.content for language in KitLanguage for file in kit_of(language, TOOLBOX, {})]

    assert [english for english in FRENCH if not any(english in content for content in said)] == []


@pytest.mark.parametrize("language", KitLanguage)
def test_both_readmes_name_the_same_files_and_commands(language: KitLanguage) -> None:
    """What stands in backticks is the same, apart from the sentence for Windows."""
    english, french = (
        next(one.content for one in kit_of(language, TOOLBOX, {}, code) if one.path == "README.md")
        for code in ("en", "fr")
    )

    assert sorted(re.findall(r"`([^`\n]+)`", english)) == sorted(re.findall(r"`([^`\n]+)`", french))


def test_a_secret_in_whatever_form_keeps_the_kit_from_being_written() -> None:
    """In clear, in any case, or as base64."""
    dressed = base64.b64encode(b"9f8e7d6c-1111-4222-8333-444455556666").decode()
    key = "9f8e7d6c-1111-4222-8333-444455556666"

    assert "app.py" in str(leaking([KitFile("app.py", f'KEY = "{key}"')], {Secret(key)}))
    assert "app.py" in str(leaking([KitFile("app.py", dressed)], {Secret(key)}))
    assert "app.py" in str(leaking([KitFile("app.py", f'KEY = "{key.upper()}"')], {Secret(key)}))


def test_the_settings_are_those_that_were_chosen() -> None:
    """The instance, the version of the widget and its parameters, encoded; no key."""
    profile = Profile.of_instance("acme-ca", "c6f1d5f0-7b1c-4b0e-9a39-5a4e4e0c1f11")
    shown = environment(profile, {"language": "fr", "redirectUrl": "https://acme.example/back?a=b"}).splitlines()

    assert "FLINKS_API=https://acme-ca-api.private.fin.ag" in shown
    assert "FLINKS_CONNECT_PARAMETERS=language=fr&redirectUrl=https%3A%2F%2Facme.example%2Fback%3Fa%3Db" in shown
    assert "FLINKS_SECRET_KEY=" in shown


def test_a_value_never_begins_a_setting_of_its_own() -> None:
    """A line end within a pasted customer id stays within its line."""
    profile = Profile.of_instance("acme", "abc\nFLINKS_API=https://evil.example")

    assert sum(line.startswith("FLINKS_API=") for line in environment(profile, {}).splitlines()) == 1
