"""Settings: typed, checked, kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import SettingsError
from app.core.settings import Settings, SettingsStore, load_settings, save_settings
from app.core.types import Propose


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    assert load_settings(path) == Settings()
    changed = replace(Settings(), propose=Propose.VERSIONS, exclude=("*.tmp", "cache"), min_size=10, theme="dark")
    save_settings(path, changed)
    assert load_settings(path) == changed
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_names_of_another_version_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('from_the_future = 3\ntheme = "dark"\n')
    save_settings(path, replace(load_settings(path), theme="light"))
    assert "from_the_future = 3" in path.read_text()


@pytest.mark.parametrize(
    "text",
    [
        "theme = 'pink'",
        "min_size = -1",
        "milvus_m = 2",
        "milvus_ef = 32",
        "milvus_ef_construction = 1000",
        "min_size = 'many'",
        "min_size = true",
        "exclude = [1]",
        "propose = 'all'",
        "= =",
    ],
)
def test_bad_values_are_told_and_the_file_stays(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError):
        load_settings(path)
    with pytest.raises(SettingsError):
        save_settings(path, Settings())
    assert path.read_text() == text


def test_the_store_changes_one_thing_and_leaves_what_was_changed_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    store, told = SettingsStore(path), []
    store.listen(lambda: told.append(store.settings.theme))
    path.write_text("min_size = 7\n")
    store.update(theme="dark")
    assert load_settings(path) == store.settings == Settings(theme="dark", min_size=7)
    assert told == ["dark"]


def test_what_holds_for_now_is_not_stored_and_gives_way_to_a_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    store = SettingsStore(path)
    store.hold(min_size=9, model="imagenet")
    store.update(theme="dark")
    assert store.settings == Settings(theme="dark", min_size=9, model="imagenet")
    assert load_settings(path) == Settings(theme="dark")
    store.update(min_size=3)
    assert store.settings == Settings(theme="dark", min_size=3, model="imagenet")
    with pytest.raises(SettingsError):
        store.hold(theme="pink")
    with pytest.raises(SettingsError):
        store.update(theme="pink")
    assert load_settings(path) == Settings(theme="dark", min_size=3)
    assert store.settings.theme == "dark"
