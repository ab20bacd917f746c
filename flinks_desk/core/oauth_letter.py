"""The letter that asks Flinks to whitelist an OAuth custom integration, in Markdown, in the reader's language.

Must not live here: a secret. The letter names addresses and the customer id, and no key.
"""

from flinks_desk.core.oauth import Entry
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.text import Language, Text, text

__all__ = ["letter"]

OPEN_POINT = text("(to be filled in)")


def letter(profile: Profile, entry: Entry, language: Language) -> str:
    """Ready to be sent to the Flinks representative; what is not known yet says so."""
    say = language.say
    blank = say(OPEN_POINT)
    checks = "\n".join(f"- [ ] {say(line)}" for line in _checks())
    rows = "\n".join(f"| {say(name)} | {_cell(value) or blank} |" for name, value in _facts(profile, entry))
    return "\n".join(
        (
            f"# {say(text('Whitelisting for an OAuth custom integration'))}",
            "",
            say(text("Hello,")),
            "",
            say(text("We are setting up the custom integration with OAuth 2.0 (a direct connection to the API).")),
            say(text("Please whitelist the addresses below for our instance, and confirm each point.")),
            "",
            f"| {say(text('What'))} | {say(text('Value'))} |",
            "| --- | --- |",
            rows,
            "",
            f"## {say(text('To be confirmed by Flinks'))}",
            "",
            checks,
            "",
            say(text("Thank you.")),
            "",
        )
    )


def _facts(profile: Profile, entry: Entry) -> tuple[tuple[Text, str], ...]:
    kinds = {
        Environment.SIMULATOR: "simulator",
        Environment.SANDBOX: "sandbox",
        Environment.PRODUCTION: "production",
    }
    return (
        (text("Instance"), f"{profile.instance} ({kinds[profile.environment]})"),
        (text("Customer id"), profile.customer_id),
        (text("Redirect address (redirect_uri), to the letter"), entry.redirect_uri),
        (text("Address of the entry that we call"), f"{profile.api}/v3/oauth/authorize"),
        (text("Address of the API that we call"), f"{profile.api}/v3/{profile.customer_id}/BankingServices/"),
        (text("Institution id for the first test"), entry.institution_id),
    )


def _checks() -> tuple[Text, ...]:
    return (
        text("OAuth custom integration is enabled for this customer; it is for select clients only."),
        text("The redirect address is whitelisted exactly as written above: scheme, host, port, path and slash."),
        text("The addresses of our servers that call the API are whitelisted, if that is needed."),
        text("The name of the parameter for the bank is institution_id, not institution."),
        text("The institution ids of the OAuth banks that we may use, and which of them can be tested."),
        text("Whether the entry needs a key or a token, and how it knows our customer id."),
        text("Which values error can have in the callback, besides access_denied."),
        text("Whether a fixed loopback address may be whitelisted for our tests."),
    )


def _cell(value: str) -> str:
    return f"`{value.replace('|', '%7C').replace('`', '')}`" if value else ""
