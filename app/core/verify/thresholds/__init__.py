"""The verifier's numbers: one frozen dataclass for each question that it asks, with units and origins.

Where a class says "first version", its numbers were chosen with the verifier's first version, on the edits, shots,
pages and unrelated pairs of `tests/bench/bench_verify.py`; its history tells no more of them. The bench that measures
them is named in each class; a number is changed together with what the bench says before and after.
"""
