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
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def templates_digest() -> str:
    """Return the digest of everything in the template folder."""
    root = template_root()
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            content = path.read_bytes()
            digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return f"sha256:{digest.hexdigest()}"
