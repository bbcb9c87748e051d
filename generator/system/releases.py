"""Finds which releases of tools are installed beside oarlock."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from generator.errors import OarlockError

BYTE_DECIDING = ("black", "datamodel-code-generator", "jinja2", "ruff")
"""The distributions whose releases can change what is generated: the lock records those that a target uses."""


@cache
def installed_version(distribution: str) -> str:
    """Return the version of a distribution that is installed."""
    # importlib.metadata would cost more than all the rest of an unchanged check.
    prefix = distribution.replace("-", "_") + "-"
    for folder in map(Path, sys.path):
        if folder.is_dir():
            for name in os.listdir(folder):
                if name.lower().startswith(prefix) and name.endswith(".dist-info"):
                    return name[len(prefix) : -len(".dist-info")]
    raise OarlockError(f"{distribution} is not installed beside oarlock; install oarlock again")
