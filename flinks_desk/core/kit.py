"""The take-home kit: a small integration that runs, made from what was done here.

The rule: no file of it holds a secret, and a kit in which one is found is not written. Code is the same for everybody;
only the settings differ, and they are in `.env.example`.
Must not live here: the templates (`resources/templates/kit`), or files (`services/kit.py`).
"""

from collections.abc import Collection, Mapping
from enum import Enum
from types import MappingProxyType
from urllib.parse import urlencode

from flinks_desk.core.lean import dataclass
from flinks_desk.core.masking import holds
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["TEMPLATES", "KitFile", "KitLanguage", "KitTemplate", "environment", "kit", "leaking"]


class KitLanguage(Enum):
    """In which language the kit is written."""

    PYTHON = "python"
    NODE = "node"
    CSHARP = "csharp"
    PHP = "php"


@dataclass(frozen=True, slots=True)
class KitTemplate:
    """What the language is called, and its files: where each goes, and from which template it comes."""

    name: str
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file of the kit."""

    path: str
    content: str


_SHARED = {"page.html": "shared/page.html", ".gitignore": "shared/gitignore"}

TEMPLATES: Mapping[KitLanguage, KitTemplate] = {
    KitLanguage.PYTHON: KitTemplate(
        "Python (FastAPI)",
        {
            "README.md": "python/README.md",
            "app.py": "python/app.py",
            "flinks.py": "python/flinks.py",
            "requirements.txt": "python/requirements.txt",
            "smoke.py": "python/smoke.py",
            **_SHARED,
        },
    ),
    KitLanguage.NODE: KitTemplate(
        "Node (Express)",
        {
            "README.md": "node/README.md",
            "server.js": "node/server.js",
            "flinks.js": "node/flinks.js",
            "package.json": "node/package.json",
            "smoke.js": "node/smoke.js",
            **_SHARED,
        },
    ),
    KitLanguage.CSHARP: KitTemplate(
        "C# (ASP.NET Core)",
        {
            "README.md": "csharp/README.md",
            "Program.cs": "csharp/Program.cs",
            "Flinks.cs": "csharp/Flinks.cs",
            "kit.csproj": "csharp/kit.csproj",
            "Smoke.cs": "csharp/Smoke.cs",
            **_SHARED,
        },
    ),
    KitLanguage.PHP: KitTemplate(
        "PHP",
        {
            "README.md": "php/README.md",
            "server.php": "php/server.php",
            "flinks.php": "php/flinks.php",
            "smoke.php": "php/smoke.php",
            **_SHARED,
        },
    ),
}

_HEADING = "# Copy this to .env and fill in the keys. Never commit .env: these keys open your customers' data.\n"
_KEYS = (
    ("FLINKS_SECRET_KEY", "For GenerateAuthorizeToken only. It stays on the server."),
    ("FLINKS_X_API_KEY", "For the data endpoints. It stays on the server."),
    ("FLINKS_HMAC_SECRET", "For webhooks; Flinks hands it out apart from the keys."),
)


def environment(profile: Profile, options: Mapping[str, str]) -> str:
    """`.env.example`: this instance and the widget's parameters as they were chosen, and room for the keys."""
    settings = (
        ("FLINKS_API", profile.api),
        ("FLINKS_CONNECT", profile.connect),
        ("FLINKS_WIDGET_PATH", profile.widget_path),
        ("FLINKS_CUSTOMER_ID", profile.customer_id),
        ("FLINKS_CONNECT_PARAMETERS", urlencode(options)),
    )
    keys = "\n".join(f"# {why}\n{name}=" for name, why in _KEYS)
    return _HEADING + "".join(f"{name}={_one_line(value)}\n" for name, value in settings) + keys + "\n"


def kit(
    language: KitLanguage,
    templates: Mapping[str, str],
    profile: Profile,
    options: Mapping[str, str],
    words: Mapping[str, str] = MappingProxyType({}),
) -> tuple[KitFile, ...]:
    """Every file of the kit. `templates` has the text of each template by its place.

    `words` are the sentences that a customer reads, in another language; code and its comments stay as they are.
    """
    files = tuple(KitFile(path, _said_in(words, templates[place])) for path, place in TEMPLATES[language].files.items())
    return (*files, KitFile(".env.example", environment(profile, options)))


def leaking(files: Collection[KitFile], secrets: Collection[Secret]) -> Text | None:
    """Why the kit must not be written: a file that holds a secret, in whatever form."""
    for file in files:
        if holds(file.content, secrets):
            return text("Nothing was written: {file} would hold a secret.", file=file.path)
    return None


def _said_in(words: Mapping[str, str], content: str) -> str:
    for english in sorted(words, key=len, reverse=True):  # a sentence may stand within a longer one
        content = content.replace(english, words[english])
    return content


def _one_line(value: str) -> str:
    return "".join(value.split())
