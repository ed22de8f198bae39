"""The question for a newer version, in the dialog that says what Twinless is; a server of ours answers."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from app.core.settings import SettingsStore
from app.core.updates import releases
from app.paths import user_paths
from app.services.settings import SettingsService
from app.services.task import TaskService
from app.ui.report.about import AboutDialog
from tests.core.test_updates import Home, home

__all__ = ["home"]


@pytest.fixture
def dialog(application: QApplication, home: Home) -> Iterator[AboutDialog]:
    """The dialog, which asks a server on this computer."""
    settings = SettingsService(SettingsStore(user_paths().make().settings))
    task = TaskService("updates")
    opened = AboutDialog(None, settings, task, home.url)
    opened.show()
    yield opened
    task.close()
    settings.close()
    opened.close()
    opened.deleteLater()


def test_a_program_that_nobody_handed_out_asks_nobody(application: QApplication) -> None:
    assert releases() is None, "sources name no host"
    settings = SettingsService(SettingsStore(user_paths().make().settings))
    task = TaskService("updates")
    opened = AboutDialog(None, settings, task, releases())
    try:
        assert opened.newer is None
        assert not opened.findChildren(QCheckBox)
    finally:
        task.close()
        settings.close()
        opened.deleteLater()


def test_nothing_is_asked_before_the_user_asks(dialog: AboutDialog, home: Home, qtbot: QtBot) -> None:
    assert dialog.newer is not None
    assert not dialog.newer.weekly.isChecked()
    assert home.sent == []
    home.answer = json.dumps({"tag_name": "v99.0", "html_url": "https://example.org/v99"}).encode()
    dialog.newer.look.click()
    qtbot.waitUntil(dialog.newer.look.isEnabled)
    assert "99.0" in dialog.newer.said.text()
    assert 'href="https://example.org/v99"' in dialog.newer.said.text()
    assert len(home.sent) == 1


def test_an_old_or_a_broken_answer_is_told(dialog: AboutDialog, home: Home, qtbot: QtBot) -> None:
    assert dialog.newer is not None
    home.answer = json.dumps({"tag_name": "v0.0.1", "html_url": "https://example.org/old"}).encode()
    dialog.newer.look.click()
    qtbot.waitUntil(dialog.newer.look.isEnabled)
    assert dialog.newer.said.text() == "This is the newest version."
    home.answer = b"<html>"
    dialog.newer.look.click()
    qtbot.waitUntil(dialog.newer.look.isEnabled)
    assert "cannot be read" in dialog.newer.said.text()
    dialog.newer.weekly.click()
    assert SettingsStore(user_paths().settings).settings.look_for_updates
