"""Finds the templates: in the checkout, or inside the installed package."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def template_root() -> Path:
    """Return the folder that holds the templates and the runtime.

    A checkout has it beside the package; a wheel carries it as `generator/_templates`.
    """
    package = Path(__file__).resolve().parent.parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def templates_digest() -> str:
    """Return the digest of everything under `template_root`: names and contents, in their order."""
    digest = hashlib.sha256()
    root = template_root()
    for path in sorted(path for path in root.rglob("*") if path.suffix in (".jinja", ".py")):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return f"sha256:{digest.hexdigest()}"
