"""Packs Twinless.app as a disk image; has Apple notarise it where the secrets for that are there.

Environment:
    TWINLESS_SIGN_IDENTITY    the name of a "Developer ID Application" certificate in the keychain. The spec hands it to
                              PyInstaller, which signs the app and all that is in it; here it signs the image.
    APPLE_ID, APPLE_TEAM_ID, APPLE_APP_PASSWORD    for notarytool; without all three, nothing is notarised.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

_SECRETS = ("APPLE_ID", "APPLE_TEAM_ID", "APPLE_APP_PASSWORD")


def build(application: Path, version: str, architecture: str, folder: Path) -> Path:
    """Builds the disk image.

    Args:
        application: Twinless.app.
        version: Version of the program.
        architecture: As `uname -m` has it.
        folder: Gets the image; what it is made of lies beside it meanwhile.

    Returns:
        The .dmg file.
    """
    stage = folder / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(application, stage / application.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    target = folder / f"Twinless-{version}-macos-{architecture}.dmg"
    command = ["hdiutil", "create", "-volname", "Twinless", "-srcfolder", str(stage), "-format", "ULFO", "-ov"]
    subprocess.run([*command, str(target)], check=True)
    shutil.rmtree(stage)
    identity = os.environ.get("TWINLESS_SIGN_IDENTITY")
    if identity:
        subprocess.run(["codesign", "--sign", identity, "--timestamp", str(target)], check=True)
        notarise(target)
    return target


def notarise(image: Path) -> bool:
    """Has Apple look at a signed image and staples the answer to it; returns whether that was done."""
    account, team, password = (os.environ.get(name, "") for name in _SECRETS)
    if not (account and team and password):
        return False
    command = ["xcrun", "notarytool", "submit", str(image), "--wait", "--apple-id", account, "--team-id", team]
    subprocess.run([*command, "--password", password], check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return True
