"""How long to search: a slice that fits into `make test`, or all of it with `make fuzz`."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

IS_LONG = bool(os.environ.get("OARLOCK_FUZZ"))
SEED = int(os.environ.get("OARLOCK_FUZZ_SEED", "0"))


def examples(long: int, short: int) -> settings:
    """Return hypothesis' settings: the same examples every time in the slice, new ones in a long run."""
    return settings(
        max_examples=long if IS_LONG else short,
        deadline=None,
        derandomize=not IS_LONG,
        database=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )


def seeds(long: int, short: int) -> range:
    """Return the seeds of the documents of a run; `OARLOCK_FUZZ_SEED` moves them on."""
    return range(SEED, SEED + (long if IS_LONG else short))
