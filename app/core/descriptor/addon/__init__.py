"""The add-on pack: torch for packages that go without it, fetched or taken from a file, and only if somebody asks.

A pack is a set of wheels, as `resources/addon/packs.json` lists them with their hashes: what has another hash is never
unpacked. Nothing here imports torch, and nothing is put on Python's path before a model or device needs it.
"""
