"""Which applications are tried: two with `make test`, those that OARLOCK_FRAMEWORKS names with `make frameworks`."""

from __future__ import annotations

import importlib
import os
from typing import cast

from tests.frameworks.application import Application

DEFAULT = "fastapi django_rest"


def applications() -> list[Application]:
    names = os.environ.get("OARLOCK_FRAMEWORKS", DEFAULT).split()
    modules = [importlib.import_module(f"tests.frameworks.{name}.calls") for name in names]
    return [cast("Application", module.APPLICATION) for module in modules]
