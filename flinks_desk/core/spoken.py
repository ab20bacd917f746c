"""Secrets that somebody says in a sentence: "my password is hunter2", « la clé est … ».

Must not live here: values beside their names in code, headers and JSON (`redaction.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.lean import regex
from flinks_desk.core.needles import folded, matches_at, places_of

__all__ = ["is_said_of_it", "spoken_secrets"]

_SUBJECTS = (
    (
        "password",
        r"pass[ -]?(?:word|phrase|code)s?|pwd|mots? de passe|mdp|\bPIN\b|\bNIP\b",
    ),
    ("secret-key", r"secret(?: key)?|(?:auth|authorization) key|cl[eé] (?:secr[eè]te|d'auth\w*)|\bsecret\b"),
    ("x-api-key", r"x-api-key|api[ -]?key|cl[eé] (?:d'?)?(?:api|x-api-key)"),
    ("authorize-token", r"(?:authorize |auth |access )?token|jeton(?: d'\w+)?"),
    ("secret-key", r"\bkey|\bcl[eé]"),
    ("username", r"user ?name|login|user id|card number|nom d'(?:utilisateur|usager)|identifiant|code d'acc[eè]s"),
    (
        "mfa-answer",
        r"(?:security|secret) answer|r[eé]ponse (?:secr[eè]te|de s[eé]curit[eé])|(?<=my )answer|(?<=ma )r[eé]ponse",
    ),
    (
        "name",
        r"(?:my|his|her|client'?s?|customer'?s?|holder'?s?) (?:full )?name|nom (?:du client|du titulaire)|son nom",
    ),
)
"""What is spoken of, and the kind of what is said of it. The longer names come first."""
_BEGINNINGS = (
    *("pass", "pwd", "mot", "mdp", "pin", "nip", "secret", "auth", "clé", "cle", "x-api-key", "api", "access", "token"),
    *("jeton", "key", "user", "login", "card number", "nom d", "identifiant", "code d'acc", "security", "réponse"),
    *("reponse", "answer", "my ", "his ", "her ", "client", "customer", "holder", "son nom"),
)
"""With one of these, in lower case, begins whatever is spoken of."""
_SAYS = (
    r"(?:\s(?:of|for|de|du|pour|on|in|at|to)\s[^\n.:=]{1,40}?)?\s{0,3}"
    r"(?P<says>\b(?:is|was|are|were|est|était|c'est)\b\s{0,2}:?|[:=]|->|→)\s{1,4}"
)
_VALUE = r"""(?:["'`“«‹]\s?(?P<quoted>[^"'`”»›\n]{2,200}?)\s?["'`”»›]|(?P<bare>[^\s"'`“”«»<>]{3,200}))"""
_SUBJECT = "|".join(f"(?P<k{place}>{subject})" for place, (_, subject) in enumerate(_SUBJECTS))
_SPOKEN = regex(rf"(?<![\w-])(?:{_SUBJECT}){_SAYS}{_VALUE}", re.IGNORECASE)
_OWNER = regex(
    r"(?<![\w-])(?:my|our|his|her|their|whose|mon|ma|notre|nos|son|sa|leur|the|le|la|l')[ ]?(?:\w{1,20} )?$",
    re.IGNORECASE,
)
_OWNER_REACHES = 40
_PERSON = r"[A-ZÉÈÀÇ][\w'’-]{1,30}"
_CALLED = regex(
    r"(?:(?<![\w-])[Mm]y (?:full )?name is|[Jj]e m'appelle|[Mm]on nom est)\s{1,4}"
    rf"(?P<value>{_PERSON}(?: {_PERSON}){{0,3}})"
)
_SIGNED = regex(
    r"^(?:(?:[Kk]ind |[Bb]est |[Ww]arm )?[Rr]egards|Thanks|Thank you|Sincerely|Cheers|Cordialement|Merci|Bien à vous"
    rf"|Salutations)[,.!]?[ \t]*\n+[ \t]*(?P<value>{_PERSON}(?: {_PERSON}){{1,2}})[ \t]*$",
    re.MULTILINE,
)
_SAID = """
a an the not no in on of at to as it its our my your his her their this that wrong incorrect invalid correct right
good bad ok okay fine missing empty set unset required refused rejected accepted expired valid used unused sent
shown hidden stored kept saved lost old new same still always never only also being been too very different
redacted secret encrypted encoded masked null none true false undefined unknown known available unavailable
returned generated created made asked needed given passed taken read ignored working broken changed reset from with
without for by and or but because so there here what which where when case-sensitive optional mandatory un une le
la les de du des en au aux pas bon bonne mauvais mauvaise invalide incorrect incorrecte correcte valide expiré
expirée refusé refusée accepté acceptée manquant manquante vide obligatoire requis requise utilisé utilisée envoyé
envoyée bien toujours jamais aussi celui celle dans sur pour avec sans que qui ce cet cette mon ma mes notre votre
son sa ses même nouveau nouvelle ancien ancienne périmé périmée consommé consommée
"""
_WORDS = frozenset(_SAID.split())
"""What is said of a password or a key that is not the password or the key."""
_CODE = regex(r"[A-Za-z_$][\w$.]*[(\[;]|(?:await|new|this|self|return)\b")
_BY_WORD = frozenset({"password", "username", "mfa-answer"})
"""Kinds that may be a plain word; the others hold a digit or a sign, and are long."""
_SHORTEST_KEY = 8
_TRAILING = ".,;:!?)]}"


def is_said_of_it(value: str) -> bool:
    """Whether a word is said of a password or a key, and is none: `wrong`, `expirée`."""
    return value.lower() in _WORDS


def spoken_secrets(text: str) -> Iterator[tuple[str, str]]:
    """Values and their kinds, each as it stands in the text."""
    low = folded(text)
    for found in matches_at(_SPOKEN, text, places_of(low, _BEGINNINGS)):
        value = found["quoted"] or found["bare"].rstrip(_TRAILING)
        if found["says"] == "=" and not found["quoted"] and _CODE.match(text, found.start("bare")):
            continue
        kind = next(kind for place, (kind, _) in enumerate(_SUBJECTS) if found[f"k{place}"])
        has_owner = _OWNER.search(text[max(0, found.start() - _OWNER_REACHES) : found.start()])
        is_told = bool(found["quoted"] or has_owner or found["says"][-1] in ":=>→")
        if _is_secret(kind, value, is_quoted=bool(found["quoted"]), is_told=is_told):
            yield value, kind
    for pattern, signs in ((_CALLED, ("name is", "m'appelle", "nom est")), (_SIGNED, ("\n",))):
        if not any(sign in low for sign in signs):
            continue
        yield from ((found["value"], "name") for found in pattern.finditer(text))


def _is_secret(kind: str, value: str, *, is_quoted: bool, is_told: bool) -> bool:
    """`is_told`: somebody's own, in quotes or behind a colon; a plain word may else be about it."""
    if is_said_of_it(value) or value.startswith(("redacted-", "$", "%", "{", "<", "http", "//", "[")):
        return False
    if kind == "name":
        return value[:1].isupper()
    is_plain = value.isalpha() or (value.isdigit() and len(value) <= 3) or value.isupper()
    if kind in _BY_WORD:
        return not is_plain or (is_told and not value.isdigit() and not (value.isupper() and not is_quoted))
    return len(value) >= _SHORTEST_KEY and (any(each.isdigit() for each in value) or (is_quoted and " " not in value))
