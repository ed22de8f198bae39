"""The catalogue of wordings: one for the window, the command line and reports, in each language.

Sources are English. `translate` answers without an application, so that a command need not make one; Qt's own `tr` of
the window reads the same translators once they are installed. Files are made by `packaging/translations.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from app.core.errors import SettingsError
from app.core.settings import load_settings
from app.paths import resources

log = logging.getLogger(__name__)

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
    "ru": "Русский",
}
"""The languages that there are, and what each calls itself."""

SYSTEM = "system"
"""The setting that follows the system."""

_OF_QT = {"pt": "pt_BR"}
"""Qt's own files, where they go by another name; ours is Brazilian too."""


class _Catalogue:
    """What is spoken now, with the files of it; the last resort is English, whose file holds its plurals alone."""

    def __init__(self) -> None:
        self.language = "en"
        self.translators: tuple[QTranslator, ...] | None = None


_now = _Catalogue()


def speak(wanted: str = SYSTEM) -> str:
    """Chooses the language of all that is said from now on, and how numbers, dates and sizes are written.

    Args:
        wanted: A key of `LANGUAGES`, or `system`.

    Returns:
        The language that is spoken now.
    """
    system = QLocale.system()
    language = wanted if wanted in LANGUAGES else _of(system)
    # The system's own locale knows the country, and what the user set by hand.
    its_own = QLocale(language).language()
    follows = wanted not in LANGUAGES and system.language() != QLocale.Language.C
    QLocale.setDefault(system if follows or system.language() == its_own else QLocale(its_own))
    _now.language = language
    _now.translators = tuple(_load(language))
    return language


def set_in(settings: Path) -> str:
    """Returns the language that a settings file asks for; `system` where it says nothing or cannot be read.

    That it cannot be read is said by whoever opens the library: in some language.
    """
    try:
        return load_settings(settings).language
    except SettingsError as error:
        log.warning("%s", error)
        return SYSTEM


def language() -> str:
    """Returns the language that is spoken, as a key of `LANGUAGES`."""
    return _now.language


def use(given: tuple[QTranslator, ...]) -> None:
    """Has these translators asked from now on, as `translators` gives them."""
    _now.translators = given


def translators() -> tuple[QTranslator, ...]:
    """Returns what an application must be given, what counts least first: Qt's own words, English, the language."""
    if _now.translators is None:
        speak()
    return _now.translators or ()


def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Returns a sentence in the language that is spoken.

    Args:
        context: Where it stands, as its file has it.
        source: In English; with `%Ln`, the number in the locale's form takes that place.
        disambiguation: Tells two sentences apart that are one in English.
        n: The number that the form of the sentence depends on; negative for none.
    """
    found = source
    for translator in reversed(translators()):
        said = translator.translate(context, source, disambiguation or "", n)
        if said:
            found = said
            break
    if n >= 0 and "%" in found:
        found = found.replace("%Ln", QLocale().toString(n)).replace("%n", str(n))
    return found


def _of(system: QLocale) -> str:
    """Returns the first language of the user's that there is."""
    for name in system.uiLanguages():
        short = name.replace("_", "-").split("-")[0]
        if short in LANGUAGES:
            return short
    return "en"


def _load(language: str) -> Sequence[QTranslator]:
    folder = resources() / "i18n"
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = [(folder, "twinless_en")]
    if language != "en":
        wanted = [(of_qt, f"qtbase_{_OF_QT.get(language, language)}"), *wanted, (folder, f"twinless_{language}")]
    found = []
    for place, name in wanted:
        translator = QTranslator()
        if translator.load(name, str(place)):
            found.append(translator)
        else:
            log.warning("the wordings %s are missing in %s", name, place)
    return found
