"""What is said of the add-on with PyTorch, in the window and on the command line."""

from __future__ import annotations

from app.core.descriptor.addon.installed import AddonState
from app.core.descriptor.addon.packs import Pack, Variant
from app.words import words
from app.words.catalogue import translate


def purpose(pack: Pack) -> str:
    """Returns what a pack is good for, in a few words."""
    return {
        Variant.CUDA: translate("addon", "for NVIDIA graphics cards and the ImageNet model"),
        Variant.MPS: translate("addon", "for Apple’s graphics processors and the ImageNet model"),
        Variant.CPU: translate("addon", "on the processor, for the ImageNet model"),
    }[pack.variant]


def standing(state: AddonState) -> str:
    """Returns what there is, as a sentence."""
    if state.built_in:
        return translate("addon", "PyTorch is part of this installation; nothing is missing.")
    if state.pack is not None:
        text = translate("addon", "Installed: PyTorch {version}, {what} ({size}).")
        size = words.data_size(state.size)
        return text.format(version=state.pack.version, what=purpose(state.pack), size=size)
    if state.older:
        return translate("addon", "The add-on of another version of Twinless is there; this one cannot use it.")
    if state.fetched:
        text = translate("addon", "Not installed. {size} of a download that was stopped are kept, to go on from there.")
        return text.format(size=words.data_size(state.fetched))
    if not state.offers:
        return translate("addon", "There is no add-on for this system; Twinless from source can use PyTorch.")
    return translate("addon", "Not installed.")
