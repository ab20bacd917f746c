"""The OAuth custom integration: the entry's address, and where a redirect leads (api-facts §9).

Lives here: `Entry` and the table of its parameters, `Hop`, and `Visit`, which is how far one person has come.
Must not live here: the way back (`oauth_callback.py`), or sending anything.
"""

from collections.abc import Mapping
from enum import Enum
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from flinks_desk.core.diagnosis.catalogue import found, of_flinks_code
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import AsWritten, Call
from flinks_desk.core.lean import dataclass, field, replace
from flinks_desk.core.oauth_callback import Callback
from flinks_desk.core.profile import LOOPBACK, Profile
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.text import Text, text

__all__ = [
    "DOCUMENTED",
    "PARAMETERS",
    "SIMULATED",
    "Entry",
    "Hop",
    "Knowing",
    "Parameter",
    "Part",
    "Visit",
    "compose",
    "entry_address",
    "host_of",
    "lint",
    "parts_of",
    "read_hop",
    "refusal",
]

DOCUMENTED = frozenset({"ob.flinksapp.com"})
"""Hosts that Flinks' own sample leads to (api-facts §9)."""
OPEN = frozenset({"institution_id", "institution", "lang", "language", "tag", "response_type", "scope", "error"})
"""Parameters whose values say nothing that opens anything. All others are shown as dots."""
SIMULATED: Mapping[str, str] = {"90002": "Harbour & Pine Bank", "90004": "Prairie Trust"}
"""The OAuth banks of the built-in simulator."""
ADDRESSES = frozenset({"redirect_uri", "redirecturl"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of the entry: what it is, and what else is to be known about it."""

    name: str
    meaning: Text
    note: Text | None = None


PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        "institution_id",
        text("The bank, by the number that Flinks gives it in its list of institutions."),
        text("Flinks' guide calls this parameter institution; the definition of the API says institution_id."),
    ),
    Parameter(
        "redirect_uri",
        text("Where the bank sends the person back. Flinks has to whitelist it, to the letter."),
        text("The widget calls it redirectUrl. A slash, a port or a capital letter more makes it another address."),
    ),
    Parameter(
        "state",
        text("A value that nobody can guess. It comes back as it was, and ties the callback to this visit."),
        text("Flinks does not ask for it; without it, anybody can hand a LoginId of theirs to your customer."),
    ),
    Parameter(
        "lang",
        text("The language of the pages, en or fr."),
        text("The widget calls it language; the entry knows lang."),
    ),
    Parameter("tag", text("A label of your own. It comes back in answers and in webhooks.")),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is asked of the entry, besides the state."""

    institution_id: str = ""
    redirect_uri: str = ""
    lang: str = "en"
    tag: str = ""

    def pairs(self, state: str) -> tuple[tuple[str, str], ...]:
        """The parameters in the table's order; what is empty is left out."""
        values = {
            "institution_id": self.institution_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "lang": self.lang,
            "tag": self.tag,
        }
        return tuple((row.name, values[row.name]) for row in PARAMETERS if values[row.name])


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the address as it stands there, and what it is for."""

    shown: str
    meaning: Text
    note: Text | None = None


def entry_address(profile: Profile, entry: Entry, state: str) -> str:
    """The whole address. There is no customer id in it, and no key or token is sent with it."""
    return f"{_bare(profile)}?{urlencode(entry.pairs(state), quote_via=quote, safe='')}"


def parts_of(profile: Profile, entry: Entry, state: str) -> tuple[Part, ...]:
    """The address, piece by piece."""
    rows: Mapping[str, Parameter] = {row.name: row for row in PARAMETERS}
    bare = urlsplit(_bare(profile))
    return (
        Part(
            f"{bare.scheme}://{bare.netloc}",
            text("Your instance. How Flinks knows the customer here is not documented; probably by this host."),
        ),
        Part(
            bare.path,
            text("The entry. Unlike in all other addresses, no customer id stands in it, and no key is sent."),
            text("The prose writes /OAuth/Authorize, the definition of the API lower case, as here."),
        ),
        *(
            Part(f"{name}={quote(value, safe='')}", rows[name].meaning, rows[name].note)
            for name, value in entry.pairs(state)
        ),
    )


def lint(entry: Entry) -> tuple[Finding, ...]:
    """What is missing or cannot work, before anything is sent."""
    return tuple(one for one in (_institution(entry), _redirect(entry.redirect_uri.strip())) if one)


def compose(profile: Profile, entry: Entry, state: str) -> Call:
    """The call whose answer is a redirect to the bank. The state is dots in the journal."""
    query: tuple[tuple[str, str | Secret], ...] = tuple(
        (name, Secret(value) if name == "state" else value) for name, value in entry.pairs(state)
    )
    row = ENDPOINTS["OAuth"]
    return Call(
        row.name,
        row.method,
        _bare(profile),
        (("Accept", "text/html,application/json"),),
        patience=row.patience,
        as_written=AsWritten(query=query),
        takes_redirect=True,
    )


class Knowing(Enum):
    """What is known about a host that a redirect leads to."""

    OURS = "ours"
    """The instance's own, or the redirect address's."""
    DOCUMENTED = "documented"
    """Not the profile's, but named by Flinks' documentation."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Hop:
    """One station of a redirect: the host and path in clear, values of parameters only where they open nothing."""

    host: str
    path: str
    parameters: tuple[tuple[str, str], ...]
    knowing: Knowing
    encrypted: bool = True


def read_hop(url: str, profile: Profile, redirect_uri: str) -> Hop:
    """What may be shown of an address on the way."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True) + parse_qsl(parts.fragment, keep_blank_values=True)
    host = host_of(url)
    return Hop(
        host,
        parts.path or "/",
        tuple((name, _shown(name, value)) for name, value in pairs),
        _knowing(host, profile, redirect_uri),
        parts.scheme == "https" or (parts.hostname or "") in LOOPBACK,
    )


def host_of(url: str) -> str:
    """Host and port in lower case, without anybody's name and password; empty where there is none."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    return f"{host}:{port}" if port else host


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's way to the bank and back."""

    entry: Entry = field(default_factory=Entry)
    state: str = ""
    earlier: tuple[str, ...] = ()
    """States of visits before this one."""
    hops: tuple[Hop, ...] = ()
    target: Secret | None = None
    """Where the entry led to, to be opened."""
    callback: Callback | None = None
    port: int = 0
    """Where the callback is waited for on this machine; 0 where nobody listens."""
    found: tuple[Finding, ...] = ()

    def again(self, state: str) -> "Visit":
        """A new visit with the same entry, and another state."""
        earlier = (*self.earlier, self.state) if self.state else self.earlier
        return replace(self, state=state, earlier=earlier, hops=(), target=None, callback=None, found=())


def _bare(profile: Profile) -> str:
    return f"{profile.api}/v3{ENDPOINTS['OAuth'].path}"


def _shown(name: str, value: str) -> str:
    if name.lower() in ADDRESSES:
        return value.partition("?")[0][:120]
    return value[:60] if name.lower() in OPEN or not value else DOTS


def _knowing(host: str, profile: Profile, redirect_uri: str) -> Knowing:
    if host and host in {host_of(profile.api), host_of(profile.connect), host_of(redirect_uri)}:
        return Knowing.OURS
    return Knowing.DOCUMENTED if host in DOCUMENTED else Knowing.UNKNOWN


def _institution(entry: Entry) -> Finding | None:
    given = entry.institution_id.strip()
    if given.isdecimal():
        return None
    if not given:
        return found(
            "field-missing",
            text("The entry needs to know the bank: institution_id is empty."),
            text("Enter the number of the bank from Flinks' list of institutions."),
            where="parameter institution_id",
            field="institution_id",
        )
    return found(
        "field-invalid",
        text("institution_id is a number; this is a name or a code."),
        text("Look the bank up in Flinks' list of institutions and enter its number."),
        where="parameter institution_id",
        field="institution_id",
    )


def _redirect(redirect_uri: str) -> Finding | None:
    parts = urlsplit(redirect_uri) if "[" not in redirect_uri else None
    if parts and parts.scheme in {"http", "https"} and parts.netloc and not parts.fragment:
        if parts.scheme == "https" or (parts.hostname or "") in LOOPBACK:
            return None
        return found(
            "scheme-insecure",
            text("The redirect address is not encrypted: the loginId would travel for everybody to read."),
            text("Use https. Only an address of this machine itself may go without."),
            where="parameter redirect_uri",
        )
    return found(
        "redirect-url-invalid",
        text("The redirect address is no whole web address, or has a fragment behind it."),
        text("Write it with https:// and without #, exactly as Flinks has whitelisted it."),
        where="parameter redirect_uri",
    )


def refusal(flinks_code: str, status: int) -> Finding:
    """The entry was answered, and not with a redirect. The answer does not say which parameter is meant."""
    what = flinks_code or str(status)
    return found(
        of_flinks_code(flinks_code) if flinks_code else "redirect-uri-mismatch",
        text("The entry led nowhere: Flinks answered {what} instead of a redirect.", what=what),
        text(
            "Look at the redirect address first: it has to be whitelisted to the letter. Then at the bank's number, "
            "which has to be one of an OAuth bank, and whether the integration is enabled for you."
        ),
        where="parameter redirect_uri",
        flinks_code=flinks_code,
    )
