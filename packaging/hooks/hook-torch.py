"""PyInstaller: takes from torch what importing it reaches, instead of all of it with headers and tests.

Replaces the hook that comes with PyInstaller, which collects every submodule and every data file.
"""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs, collect_submodules

module_collection_mode = "pyz+py"  # torch reads its own sources here and there
hiddenimports = collect_submodules("torch._dynamo.polyfills")  # imported by name when torchvision is
binaries = [
    (source, target)
    for source, target in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if "/test/" not in source.replace("\\", "/")
]
binaries += collect_data_files("torch", includes=["bin/torch_shm_manager"])  # importing torch looks for it
# torch finds its libraries beside the real file; links at the top would mislead it.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
