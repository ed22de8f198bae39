"""Names of folders that hold no photos of the user's: trashes, snapshots, what systems keep for themselves.

Only exact names, or names with a form that no person gives, are listed; a plain word would hide somebody's photos.
"""

from __future__ import annotations

import re

from app.core.types import SkipReason

QUARANTINE_NAME = "Twinless quarantine"

_TRASH = frozenset(
    {
        # Windows, macOS, Linux, Samba, Synology, QNAP, Buffalo, Unraid, AFP servers
        *("$recycle.bin", "recycler", "recycled", ".trash", ".trashes", ".recycle", ".recycle.bin", ".deleted"),
        *("#recycle", "@recycle", "@sharebin", "trashbox", "network trash folder", "network recycle bin"),
        # What NAS and Samba call it in the language of their owner
        *("papierkorb", "netzwerkpapierkorb", "corbeille", "papelera", "papelera de reciclaje", "lixeira", "cestino"),
        *("prullenbak", "papperskorg", "papperskorgen", "papirkurv", "papirkurven", "roskakori", "kosz", "koš"),
        *("lomtár", "coș de gunoi", "корзина", "кошик", "geri dönüşüm kutusu", "κάδος ανακύκλωσης", "ごみ箱"),
        *("回收站", "资源回收站", "資源回收筒", "휴지통"),
    }
)
_SYSTEM = frozenset(
    {
        # Snapshots: Synology, QNAP, NetApp, Isilon, ZFS, snapper, Timeshift
        *("#snapshot", "#snapshots", "~snapshot", ".snapshot", ".snapshots", "@recently-snapshot", "@snapshot"),
        *("@snapshots", "@sharesnap", ".ckpt", ".zfs", "timeshift-btrfs"),
        # What a NAS keeps beside photos
        *("@eadir", ".@__thumb", ".@upload_cache", "@tmp", "@database", "@synologydrive", "@cloudsync", "@syncclient"),
        *("@appstore", "@apphome", "@appdata", "@appconf", "@apptemp", "@appshare", "@img_bkp_cache", "@autoupdate"),
        # File systems and their checks
        *("lost+found", "lost.dir", "system volume information", "thevolumesettingsfolder", "temporary items"),
        *("$windows.~bt", "$windows.~ws", "$winreagent", "$sysreset", "windows.old", "config.msi", "msocache"),
        *(".documentrevisions-v100", ".fseventsd", ".spotlight-v100", ".temporaryitems", ".vol", "__macosx"),
        # Time Machine
        *("backups.backupdb", ".timemachine", ".mobilebackups", "mobilebackups", ".mobilebackups.trash"),
        "com.apple.timemachine.localsnapshots",
    }
)
_SYSTEM_FORMS = re.compile(
    r"@gmt-\d{4}\.\d\d\.\d\d-[\d.]+"  # shadow copies of Samba
    r"|found\.\d{3}"  # what chkdsk found
    r"|\d{4}-\d\d-\d\d-\d{6}\.(?:backup|previous|inprogress|interrupted)"  # Time Machine on APFS
)
_SYSTEM_SUFFIXES = (".backupbundle", ".sparsebundle", ".timemachine")
_BUNDLE_SUFFIXES = (".photoslibrary", ".photolibrary", ".aplibrary", ".migratedphotolibrary", ".lrdata", ".app")


def folder_reason(name: str) -> SkipReason | None:
    """Returns why a folder of this name is passed over, None if it is not."""
    lower = name.casefold()
    if lower in _TRASH or lower.startswith(".trash") or name == QUARANTINE_NAME:
        return SkipReason.TRASH
    if lower in _SYSTEM or lower.endswith(_SYSTEM_SUFFIXES) or _SYSTEM_FORMS.fullmatch(lower):
        return SkipReason.SYSTEM
    return SkipReason.BUNDLE if lower.endswith(_BUNDLE_SUFFIXES) else None
