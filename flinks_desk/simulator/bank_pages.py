"""The mock bank's pages: sign in, questions, consent. Neutral, without script, and plain about being a simulation."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from flinks_desk.simulator.challenges import Challenge, Round
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.ledger import Account

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "simulated": "A simulated bank. Use a test user; never a real password.",
        "sign_in": "Sign in",
        "username": "User name",
        "password": "Password",
        "questions": "One more step",
        "answer": "Answer",
        "go_on": "Continue",
        "consent": "Share your data?",
        "consent_text": "The application asks to see these accounts, their holders and their transactions.",
        "accept": "Accept",
        "refuse": "Refuse",
        "gone": "This visit is over. Start again from the application.",
        "picture": "Picture",
    },
    "fr": {
        "simulated": "Une banque simulée. Servez-vous d'un utilisateur d'essai, jamais d'un vrai mot de passe.",
        "sign_in": "Ouvrir une session",
        "username": "Nom d'utilisateur",
        "password": "Mot de passe",
        "questions": "Encore une étape",
        "answer": "Réponse",
        "go_on": "Continuer",
        "consent": "Transmettre vos données?",
        "consent_text": "L'application demande à voir ces comptes, leurs titulaires et leurs transactions.",
        "accept": "Accepter",
        "refuse": "Refuser",
        "gone": "Cette visite est terminée. Recommencez depuis l'application.",
        "picture": "Image",
    },
}

_STYLE: Final = """
:root { color-scheme: light dark; --accent: #0f6b70; --line: #8886; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; display: grid; place-items: start center; padding: 32px 16px; }
main { width: min(400px, 100%); }
h1 { font-size: 1.5em; margin: 4px 0 8px; } p { margin: 0 0 16px; } .quiet { opacity: .75; font-size: .9em; }
label, legend { display: block; margin: 12px 0 4px; font-weight: 600; } fieldset { border: 0; padding: 0; margin: 0; }
input[type=text], input[type=password] { width: 100%; box-sizing: border-box; font: inherit; padding: 8px 12px;
  border: 1px solid var(--line); border-radius: 6px; }
.choice { font-weight: 400; display: flex; gap: 8px; align-items: center; min-height: 32px; }
.pictures { display: grid; grid-template-columns: repeat(2, max-content); gap: 12px 24px; }
 .pictures img { display: block; border-radius: 6px; }
.say { border-left: 4px solid #b3261e; padding: 4px 12px; } li { margin: 4px 0; }
.row { display: flex; gap: 12px; margin-top: 24px; }
button { font: inherit; padding: 8px 20px; border-radius: 6px; border: 1px solid var(--line); background: none;
  color: inherit; } button.main { background: var(--accent); border-color: var(--accent); color: #fff; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
"""


def sign_in(bank: Institution, language: str, message: str | None = None) -> str:
    words = WORDS[language]
    said = f'<p class="say" role="alert">{escape(message)}</p>' if message else ""
    fields = (
        f'{said}<label for="username">{words["username"]}</label>'
        '<input type="text" id="username" name="username" autocomplete="off" autofocus required>'
        f'<label for="password">{words["password"]}</label>'
        '<input type="password" id="password" name="password" autocomplete="off" required>'
    )
    return _page(bank, language, words["sign_in"], fields, words["sign_in"])


def questions(bank: Institution, language: str, challenges: Round) -> str:
    fields = "".join(_question(at, challenge, language) for at, challenge in enumerate(challenges))
    return _page(bank, language, WORDS[language]["questions"], fields, WORDS[language]["go_on"])


def consent(bank: Institution, language: str, accounts: Sequence[Account]) -> str:
    words = WORDS[language]
    rows = "".join(f"<li>{escape(one.title)} ··{escape(one.number[-4:])}</li>" for one in accounts)
    return _page(bank, language, words["consent"], f"<p>{words['consent_text']}</p><ul>{rows}</ul>", words["accept"])


def gone() -> str:
    both = "".join(f'<p lang="{language}">{escape(words["gone"])}</p>' for language, words in WORDS.items())
    return _document("en", "Flinks Desk", f"<main>{both}</main>")


def _question(at: int, challenge: Challenge, language: str) -> str:
    name = f"answer{at}"
    prompt = escape(challenge.prompt)
    if not challenge.iterables:
        return f'<label for="{name}">{prompt}</label><input type="text" id="{name}" name="{name}" autocomplete="off">'
    if challenge.type == "QuestionAndAnswer":
        listed = "".join(f"<li>{escape(one)}</li>" for one in challenge.iterables)
        field = f'<input type="text" id="{name}" name="{name}" autocomplete="off">'
        return f'<label for="{name}">{prompt}</label><ul>{listed}</ul>{field}'
    kind = "checkbox" if challenge.type == "MultipleChoiceMultipleAnswers" else "radio"
    shown = _pictures(name, challenge, language) if challenge.type == "ImageSelection" else ""
    shown = shown or "".join(
        f'<label class="choice"><input type="{kind}" name="{name}" value="{escape(one)}">{escape(one)}</label>'
        for one in challenge.iterables
    )
    return f"<fieldset><legend>{prompt}</legend>{shown}</fieldset>"


def _pictures(name: str, challenge: Challenge, language: str) -> str:
    word = WORDS[language]["picture"]
    shown = "".join(
        f'<label class="choice"><input type="radio" name="{name}" value="{escape(one)}">'
        f'<img src="data:image/jpeg;base64,{escape(one)}" alt="{word} {at}" width="64" height="64"></label>'
        for at, one in enumerate(challenge.iterables, start=1)
    )
    return f'<div class="pictures">{shown}</div>'


def _page(bank: Institution, language: str, title: str, fields: str, button: str) -> str:
    words = WORDS[language]
    name = escape(bank.called(language))
    main = (
        f'<main><p class="quiet">{name}</p><h1>{escape(title)}</h1><p class="quiet">{words["simulated"]}</p>'
        f'<form method="post">{fields}<div class="row"><button class="main" name="do" value="go">{button}</button>'
        f'<button name="do" value="refuse" formnovalidate>{words["refuse"]}</button></div></form></main>'
    )
    return _document(language, f"{title} - {name}", main)


def _document(language: str, title: str, main: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>{main}</body></html>"
    )
