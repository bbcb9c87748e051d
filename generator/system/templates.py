"""Finds the templates, in the checkout or in the wheel, and their digests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ORIGINALS = ".originals"
"""The folder beside templates of one's own that holds ours, as they were when they were copied."""
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


def template_digests(own: Path | None = None) -> dict[str, str]:
    """Return the digest of every template of a client and every file of its runtime, by its path.

    Args:
        own: a folder with templates that are used instead of ours, or that those include.
    """
    root = template_root()
    paths = {
        path.relative_to(root).as_posix(): path
        for path in (*root.rglob("*.jinja"), *(root / RUNTIME).rglob("*.py"))
    }
    paths |= own_templates(own)
    return {name: digest_of_template(paths[name].read_bytes()) for name in sorted(paths)}


def own_templates(own: Path | None) -> dict[str, Path]:
    """Return the templates in a folder by their names, without the originals that were kept there."""
    if own is None or not own.is_dir():
        return {}
    names = {path.relative_to(own).as_posix(): path for path in sorted(own.rglob("*.jinja"))}
    return {name: path for name, path in names.items() if not name.startswith(f"{ORIGINALS}/")}


def our_templates() -> dict[str, Path]:
    """Return our own templates by their names; the runtime is none of them."""
    root = template_root()
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.jinja"))}


def digest_of_template(content: bytes) -> str:
    """Return the digest of a template's content, whatever its line ends are."""
    # A checkout on Windows may have other line ends; what templates print has not.
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def templates_digest(digests: Mapping[str, str]) -> str:
    """Return the digest of all templates, of which `template_digests` gives each one's."""
    text = "".join(f"{path}\0{digest}\n" for path, digest in sorted(digests.items()))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
