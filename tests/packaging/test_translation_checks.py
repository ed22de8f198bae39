"""What lint says of translations that speak otherwise than their style guide."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translation_checks  # noqa: E402 - the programs in packaging import each other from their own folder


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wähle einen Ordner."),
        ("es", "Si lo detienes ahora, no se escribe ningún informe."),
        ("it", "Scelga una cartella: sono le Sue foto."),
        ("pt", "captura de ecrã"),
        ("ru", "Фото будет удалить нельзя."),
        ("es", "Listo!"),
    ],
)
def test_another_voice_is_heard(language: str, text: str) -> None:
    assert list(translation_checks.other_voice(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wählen Sie einen Ordner."),
        ("es", "Si lo detiene ahora, no se escribe ningún informe."),
        ("it", "Scegli una cartella."),
        ("pt", "captura de tela"),
        ("ru", "Не удалось прочитать {path}."),
        ("en", "You can put it back."),
    ],
)
def test_the_voice_of_the_style_guide_passes(language: str, text: str) -> None:
    assert not list(translation_checks.other_voice(language, text))
