"""The command line in other languages, as a process of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import pictures
from tests.end_to_end.test_cli import twinless


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    lake = pictures.photo(0)
    pictures.save(lake, tmp_path / "photos" / "lake.jpg", quality=92)
    pictures.save(pictures.resized(lake, 0.5), tmp_path / "photos" / "lake small.jpg")
    return tmp_path / "photos"


def test_a_scan_and_its_report_speak_the_language_asked_for(photos: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    done = twinless("scan", photos, "--report", page, "--language", "ru")
    assert done.returncode == 0, done.stderr
    assert re.search(r"2 копии, можно убрать \d+ кБ", done.stdout)
    assert "прочитано 2 файла" in done.stderr
    text = page.read_text("utf-8")
    assert '<html lang="ru" dir="ltr">' in text
    assert "Отчёт Twinless" in text
    tried = twinless("--language=de", "clean", "--dry-run")
    assert f"Papierkorb {photos / 'lake small.jpg'}  (bleibt: {photos / 'lake.jpg'})" in tried.stdout


def test_help_and_refusals_speak_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    said = twinless("scan", "--help", "--language", "es")
    assert "carpetas" in said.stdout
    assert "Index folders" not in said.stdout
    monkeypatch.setenv("LANGUAGE", "it")
    monkeypatch.setenv("LANG", "it_IT.UTF-8")
    monkeypatch.setenv("LC_ALL", "it_IT.UTF-8")
    refused = twinless("clean")
    assert (refused.returncode, "--dry-run" in refused.stderr, "Say either" in refused.stderr) == (2, True, False)
    unknown = twinless("--language", "xx", "scan")
    assert (unknown.returncode, "en, de, es, it, pt, ru" in unknown.stderr) == (2, True)
