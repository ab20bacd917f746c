"""The language of the moment: what `self.tr` and the core's sentences say, switched while the window is open.

Lives here: a translator over `core.text.Language` (read by `services/catalogue.py`), and `say` for the core's `Text`s.
Must not live here: catalogues, or any sentence.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

from flinks_desk.core.text import ENGLISH, Language, Text

__all__ = ["chosen_code", "current", "say", "speak"]

_LANGUAGE = "flinks_language"
_OURS = "our_translator"
_QTS = "qt_translator"
_KNOWN = ("en", "fr")


def current() -> Language:
    """The language that the window speaks."""
    app = QCoreApplication.instance()
    found = app.property(_LANGUAGE) if app else None
    return found if isinstance(found, Language) else ENGLISH


def say(sentence: Text | None) -> str:
    """A sentence of the core in the language of the moment; nothing for `None`."""
    return current().say(sentence) if sentence else ""


def chosen_code(wanted: str, system: Iterable[str] | None = None) -> str:
    """The code of the language to speak: the wanted one, or the first of the system's that this program knows."""
    tried = [wanted] if wanted else list(system if system is not None else QLocale.system().uiLanguages())
    codes = (tag.replace("_", "-").split("-")[0].lower() for tag in tried)
    return next((code for code in codes if code in _KNOWN), "en")


def speak(app: QCoreApplication, code: str, catalogue: Callable[[str], Language]) -> None:
    """Speaks another language from now on: every widget hears of it by a LanguageChange event."""
    language = catalogue(code) if code != "en" else ENGLISH
    app.setProperty(_LANGUAGE, language)
    QLocale.setDefault(QLocale(f"{code}_CA"))
    _replace(app, _QTS, _of_qt(app, code))
    _replace(app, _OURS, _Catalogue(language, app) if code != "en" else None)


class _Catalogue(QTranslator):
    """Answers Qt's question for a translation from our catalogue."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        pair = self._language.plurals.get(sourceText) if n >= 0 else None
        if pair:
            return pair[0 if n in {0, 1} else 1]
        return self._language.singular.get(sourceText) or None


def _of_qt(app: QCoreApplication, code: str) -> QTranslator | None:
    """Qt's own words: the buttons of dialogs, the menus of fields."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None


def _replace(app: QCoreApplication, name: str, translator: QTranslator | None) -> None:
    old = app.findChild(QTranslator, name)
    if old:
        app.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    if translator:
        translator.setObjectName(name)
        app.installTranslator(translator)
