"""Asks a web application for its document: in the project's own Python, because the application's imports are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.errors import OarlockError, visible

_APPLICATION = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_][\w.]*")
_SECONDS = 60
_PROGRAM = """
import importlib, json, os, re, sys
place, application = sys.argv[1:]
sys.path.insert(0, os.getcwd())
if os.path.exists("manage.py"):
    settings = re.search(r"DJANGO_SETTINGS_MODULE.\\s*,\\s*.([\\w.]+)", open("manage.py").read())
    if settings:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", settings.group(1))
    import django
    django.setup()
module, _, names = application.partition(":")
app = importlib.import_module(module)
for name in names.split("."):
    app = getattr(app, name)
if isinstance(app, (list, tuple)):  # the URL patterns of Django, with drf-spectacular
    from drf_spectacular.generators import SchemaGenerator
    document = SchemaGenerator(patterns=None).get_schema(request=None, public=True)
elif hasattr(app, "get_openapi_schema"):  # Django Ninja
    document = app.get_openapi_schema()
elif callable(getattr(app, "openapi", None)):  # FastAPI
    document = app.openapi()
elif hasattr(app, "openapi_schema"):  # Litestar
    document = app.openapi_schema.to_schema()
elif hasattr(getattr(app, "spec", None), "to_dict"):  # flask-smorest
    document = app.spec.to_dict()
elif isinstance(getattr(app, "spec", None), dict):  # APIFlask
    document = app.spec
else:
    known = "FastAPI, Litestar, APIFlask, flask-smorest, Django Ninja, Django's URL patterns"
    sys.exit(f"{type(app).__name__} is none of {known}")
with open(place, "w", encoding="utf-8") as file:
    json.dump(document, file, indent=2, default=str)
    file.write("\\n")
"""


def is_application(spec: str) -> bool:
    """Tell whether a document is named by the application that emits it: `module:app`."""
    return _APPLICATION.fullmatch(spec) is not None and not Path(spec).exists()


def document_of(application: str, folder: Path) -> bytes:
    """Return the document that an application emits, as indented JSON.

    Args:
        application: `module:app`, of FastAPI, Litestar, APIFlask, flask-smorest (its `Api`), Django Ninja (its
            `NinjaAPI`), or Django's `urls:urlpatterns` with drf-spectacular.
        folder: where `module` is imported from; its `.venv` or `venv`, or the active environment, runs it.

    Raises `OarlockError` where the application cannot be imported, or has no document.
    """
    python = _python(folder)
    with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
        place = Path(scratch) / "openapi.json"
        try:
            result = subprocess.run(
                [python, "-c", _PROGRAM, str(place), application],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
                timeout=_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise OarlockError(f"cannot run {visible(python)}: {visible(str(error))}") from error
        if result.returncode or not place.is_file():
            last = (result.stderr.strip().splitlines() or ["it wrote nothing"])[-1]
            raise OarlockError(
                f"{application} gives no document with {visible(python)}: {visible(last)}"
            )
        return place.read_bytes()


def _python(folder: Path) -> str:
    """Return the Python of a project: that of its own environment, of the active one, or the one that runs now."""
    active = os.environ.get("VIRTUAL_ENV", "")
    for environment in (folder / ".venv", folder / "venv", *([Path(active)] if active else [])):
        for program in ("bin/python", "Scripts/python.exe"):
            if (environment / program).is_file():
                return str(environment / program)
    return sys.executable
