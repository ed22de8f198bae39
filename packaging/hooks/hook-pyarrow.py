"""PyInstaller: takes the part of pyarrow that Milvus Lite stores with: arrays, compute, Parquet, IPC.

Replaces the hook that comes with PyInstaller, which collects every module, header and library.
"""

hiddenimports = ["pyarrow._parquet", "pyarrow._compute", "pyarrow._fs", "pyarrow.vendored.version"]
excludedimports = [
    "pyarrow._azurefs",
    "pyarrow._cuda",
    "pyarrow._dataset",
    "pyarrow._flight",
    "pyarrow._gcsfs",
    "pyarrow._hdfs",
    "pyarrow._orc",
    "pyarrow._s3fs",
    "pyarrow._substrait",
    "pyarrow.dataset",
    "pyarrow.flight",
    "pyarrow.orc",
    "pyarrow.substrait",
]
