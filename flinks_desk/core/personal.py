"""Personal data in a text that is to be handed on: by the name beside a value, and by its shape.

Lives here: who somebody is, where they live, how they are reached, what their accounts are called.
Must not live here: keys and passwords (`redaction.py`, `spoken.py`), or what is put in their place.
Amounts, provinces and countries stay: without the rest they lead to nobody, and support reads them.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from flinks_desk.core.lean import regex

__all__ = ["PERSONAL_NAMES", "personal_values", "without_short"]

PERSONAL_NAMES: Mapping[str, str] = {
    "accountnumber": "account-number",
    "transitnumber": "transit-number",
    "lastfourdigits": "account-number",
    "iban": "account-number",
    "cardnumber": "card-number",
    "email": "email",
    "emailaddress": "email",
    "courriel": "email",
    "phonenumber": "phone-number",
    "phone": "phone-number",
    "mobile": "phone-number",
    "telephone": "phone-number",
    "téléphone": "phone-number",
    "civicaddress": "address",
    "streetaddress": "address",
    "address": "address",
    "address1": "address",
    "address2": "address",
    "addressline1": "address",
    "addressline2": "address",
    "adresse": "address",
    "street": "address",
    "pobox": "address",
    "city": "city",
    "ville": "city",
    "postalcode": "postal-code",
    "codepostal": "postal-code",
    "zipcode": "postal-code",
    "holdername": "name",
    "accountholder": "name",
    "accountholdername": "name",
    "fullname": "name",
    "firstname": "name",
    "lastname": "name",
    "givenname": "name",
    "familyname": "name",
    "surname": "name",
    "prenom": "name",
    "prénom": "name",
    "nomcomplet": "name",
    "dateofbirth": "date-of-birth",
    "birthdate": "date-of-birth",
    "datenaissance": "date-of-birth",
    "datedenaissance": "date-of-birth",
    "sin": "social-insurance-number",
    "ssn": "social-insurance-number",
    "nas": "social-insurance-number",
    "description": "description",
    "requestid": "request-id",
    "customerid": "customer-id",
    "accountid": "account-id",
}
"""Members under which something personal, or the name of one conversation, stands: in lower case, without what parts
their words; and its kind."""

_IN_ACCOUNTS_ONLY = frozenset({"description"})
"""Names that are personal in a list of transactions, and a word like any other elsewhere."""

_TRANSACTIONS = regex(r"[\"']Transactions\\{0,3}[\"']\s{0,4}(?::|=>)", re.IGNORECASE)


_QUOTE = r"""\\{0,3}["'`]"""
_HELD = rf"(?P<quote>{_QUOTE})(?P<value>(?:(?!(?P=quote))[^\r\n]){{1,400}})(?P=quote)"
_MEMBER = regex(
    rf"""["'`](?P<name>[A-Za-zé][A-Za-zé0-9_ .-]{{1,24}}){_QUOTE}\s{{0,8}}
    (?: : | => | = ) \s{{0,8}} (?:{_HELD}|(?P<number>\d{{4,20}}))""",
    re.IGNORECASE | re.VERBOSE,
)
_PAIR = regex(
    rf"""["'`](?:name|key){_QUOTE}\s{{0,4}}:\s{{0,4}}{_QUOTE}(?P<name>[\w .-]{{2,24}}){_QUOTE}\s{{0,8}},\s{{0,80}}
    {_QUOTE}value{_QUOTE}\s{{0,4}}:\s{{0,4}}{_HELD}""",
    re.IGNORECASE | re.VERBOSE,
)
"""How recordings and collections write a field of a form."""
_FORM = regex(r"(?P<name>[A-Za-z](?<![\w-].)[A-Za-z0-9_.-]{2,24})=(?P<value>[^\s&\"'`<>;,]{1,400})")
_LINE = regex(
    r"^[ \t>*•-]{0,8}(?P<name>[A-Za-zéÉ][A-Za-zéÉ ]{2,24}?)[ \t]{0,4}:[ \t]{1,8}"
    r"(?P<value>[^\n{}\[\]\"]{2,120}?)[ \t]*$",
    re.MULTILINE,
)
_PERSON = regex(r"[A-ZÉÈÀÇ][\w'’.-]{1,30}(?: [A-ZÉÈÀÇ][\w'’.-]{0,30}){1,3}")
_OF_PEOPLE = frozenset({"name", "nom", "holder", "titulaire", "customer", "customername", "client", "clientname"})
"""What stands before a person's name on a line of its own; before other things too, so the value must look like one."""
_HOLDER = regex(rf"Holder(?:{_QUOTE})?\s{{0,8}}[:=]\s{{0,8}}\{{", re.IGNORECASE)
_NAME = regex(rf"(?<![A-Za-z])Name(?:{_QUOTE})?\s{{0,8}}[:=]\s{{0,8}}{_HELD}", re.IGNORECASE)
_HOLDER_REACHES = 1500
_STATEMENT = regex(
    rf"Base64Bytes(?:{_QUOTE})?\s{{0,8}}[:=]\s{{0,8}}{_QUOTE}(?P<value>[A-Za-z0-9+/=\\]{{8,}})", re.IGNORECASE
)

_SHAPES = (
    (
        "email",
        regex(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w-])"),
    ),
    ("phone-number", regex(r"(?<![\w.+-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}(?![\w-])")),
    ("postal-code", regex(r"[ABCEGHJ-NPRSTVXY](?<![\w#=-].)\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])")),
    (
        "address",
        regex(
            r"(?<![\w.:/-])\d{1,5}(?:-\d{1,5})?,? (?:[A-Z][\w'’.-]{1,30} ){1,3}"
            r"(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Drive|Dr\b|Lane|Crescent|Court|Way)\.?"
            r"|(?<![\w.:/-])\d{1,5}(?:-\d{1,5})?,? (?:rue|avenue|boulevard|boul\.|av\.|chemin|ch\.|place|rang)"
            r" (?:de |du |des |de la |d')?[A-ZÉÈ][\w'’.-]{1,30}(?:[ -][A-ZÉÈ][\w'’.-]{1,30}){0,3}"
        ),
    ),
    ("card-number", regex(r"[3-6](?<![\w.-].)\d{3}(?:[ -]?\d{4}){3}(?![\w.-])")),
    ("social-insurance-number", regex(r"\d(?<![\w.-].)\d{2}[ -]\d{3}[ -]\d{3}(?![\w.-])")),
)
"""What can be told by its shape alone, wherever it stands."""
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "email": ("@",),
    "address": (
        *(" Street", " St", " Ave", " Road", " Rd", " Boul", " Blvd", " Drive", " Dr", " Lane", " Cres", " Court"),
        *(" Way", " rue ", " avenue ", " boul", " av. ", " chemin ", " ch. ", " place ", " rang "),
    ),
}
"""What stands in whatever has that shape: it is found sooner than the shape."""
_GUID = regex(r"[0-9A-Fa-f](?<![0-9A-Fa-f-].)[0-9A-Fa-f]{7}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Fa-f-])")
_IN_PATH = regex(r"/v3/(?P<value>[0-9A-Fa-f-]{36})(?=[/?\"'\s]|$)")
_CHECKED = frozenset({"card-number", "social-insurance-number"})
"""Numbers with a check digit, without which they are any other number."""
_NOTHING = frozenset({"null", "none", "true", "false", "string", "undefined", "n/a", "unknown"})


def personal_values(text: str) -> Iterator[tuple[str, str]]:
    """Values and their kinds; what tells more comes later. Each GUID that says nothing of itself is an `id`."""
    yield from ((found[0], "id") for found in _GUID.finditer(text))
    yield from ((found["value"], "customer-id") for found in _IN_PATH.finditer(text))
    yield from _told_by_shape(text)
    yield from _held(text)


def without_short(text: str, stand_in: Callable[[str], str | None], shortest: int) -> str:
    """The text without values so short that they can only be told from other words by the name beside them."""

    def put(found: re.Match[str]) -> str:
        value = found["value"] or ""
        short = 0 < len(value) < shortest and _plain(found["name"]) in PERSONAL_NAMES
        instead = stand_in(value) if short else None
        if instead is None:
            return found[0]
        start = found.start("value") - found.start()
        return f"{found[0][:start]}{instead}{found[0][start + len(value) :]}"

    return _PAIR.sub(put, _MEMBER.sub(put, text))


def _held(text: str) -> Iterator[tuple[str, str]]:
    has_transactions = bool(_TRANSACTIONS.search(text))
    for found in _MEMBER.finditer(text):
        name = _plain(found["name"])
        if name not in _IN_ACCOUNTS_ONLY or has_transactions:
            yield from _counted(name, found["value"] or found["number"])
    for pattern in (_PAIR, _FORM, _LINE):
        for found in pattern.finditer(text):
            name = _plain(found["name"])
            if name in _OF_PEOPLE and pattern is _LINE and _PERSON.fullmatch(found["value"]):
                yield found["value"], "name"
            elif name not in _IN_ACCOUNTS_ONLY:
                yield from _counted(name, found["value"])
    for holder in _HOLDER.finditer(text):
        if named := _NAME.search(text, holder.end(), holder.end() + _HOLDER_REACHES):
            yield from _counted("holdername", named["value"])
    for found in _STATEMENT.finditer(text):
        yield found["value"], "statement"


def _counted(name: str, value: str) -> Iterator[tuple[str, str]]:
    kind = PERSONAL_NAMES.get(name)
    bare = value.strip()
    if kind and bare.lower() not in _NOTHING and not bare.startswith(("redacted-", "$", "%", "{", "<", "http", "/")):
        yield value, kind


def _told_by_shape(text: str) -> Iterator[tuple[str, str]]:
    for kind, pattern in _SHAPES:
        signs = _SIGNS.get(kind)
        if signs and not any(sign in text for sign in signs):
            continue
        for found in pattern.finditer(text):
            if kind not in _CHECKED or _adds_up(found[0]):
                yield found[0], kind


def _adds_up(number: str) -> bool:
    """The check of Luhn, which card numbers and Canada's social insurance numbers pass."""
    digits = [int(each) for each in number if each.isdigit()]
    doubled = (each * 2 if place % 2 else each for place, each in enumerate(reversed(digits)))
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


def _plain(name: str) -> str:
    return re.sub(r"[_ .-]", "", name).lower()
