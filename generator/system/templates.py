"""Finds the templates, in the checkout or in the wheel, and their digests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

RUNTIME = "runtime"
"""The folder of the templates that every client carries as it stands."""


@cache
def template_root() -> Path:
    """Return the folder that holds the templates and the runtime.

    A checkout has it beside the package; a wheel carries it as `generator/_templates`.
    """
    package = Path(__file__).resolve().parents[1]
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def template_digests() -> dict[str, str]:
    """Return the digest of every template of a client and every file of its runtime, by its path."""
    root = template_root()
    paths = sorted((*root.rglob("*.jinja"), *(root / RUNTIME).rglob("*.py")))
    return {path.relative_to(root).as_posix(): _digest(path.read_bytes()) for path in paths}


def _digest(content: bytes) -> str:
    # A checkout on Windows may have other line ends; what templates print has not.
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def templates_digest(digests: Mapping[str, str]) -> str:
    """Return the digest of all templates, of which `template_digests` gives each one's."""
    text = "".join(f"{path}\0{digest}\n" for path, digest in sorted(digests.items()))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
