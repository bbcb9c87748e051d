"""Builds the wheel: the folder `generator` becomes the package `oarlock`, and takes the templates along.

The description that a package index shows is the README without its picture and without links into the repository:
they would lead nowhere.

A top-level package called `generator` would hide, or be hidden by, a module of that name in a user's own project.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

# Imports, and names of modules in texts that are imported later.
_NAME = re.compile(
    r"""^(\s*(?:from|import)\ )generator\b | (["'])generator(?=\.[a-z_.]+["'])""",
    re.MULTILINE | re.VERBOSE,
)


def renamed(source: str) -> str:
    """Return a module's text with the name that the package has once it is installed."""
    return _NAME.sub(lambda match: f"{match[1] or match[2]}oarlock", source)


def front(root: Path) -> str:
    """Return the text of the package itself: what `oarlock/__init__.py` offers, with the version as a value."""
    offered = (root / "oarlock" / "__init__.py").read_text(encoding="utf-8")
    _, _, values = (
        (root / "generator" / "__init__.py").read_text(encoding="utf-8").partition("\n\n")
    )
    before, line, after = offered.partition("from generator import __version__ as __version__\n")
    if not line:
        raise ValueError("oarlock/__init__.py does not import the version")
    return renamed(before + after.replace("_MODULES = {", f"{values}\n_MODULES = {{", 1))


_PICTURE = re.compile(r"^!\[[^]]*\]\([^)]*\)\n\n", re.MULTILINE)
_LINK = re.compile(r"\[([^]]+)\]\((?!\w+:)[^)]*\)")


def description(readme: str) -> str:
    """Return the README as a reader without the repository can read it."""
    text, _, _ = readme.partition("## Where to read on\n")
    where = "The documentation lies in the repository, in the folder `docs`.\n"
    return _LINK.sub(r"\1", _PICTURE.sub("", text)) + where


class DescriptionHook(MetadataHookInterface):  # type: ignore[misc]
    """Gives the description to an index of packages."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Set what the project says of itself."""
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": description(readme)}


class WheelHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Lays the package out under its name before it is packed; an editable install needs nothing of it."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the renamed package into the build folder, and have it packed from there."""
        if version == "editable":
            return
        root = Path(self.root)
        folder = root / "build" / "wheel" / "oarlock"
        shutil.rmtree(folder, ignore_errors=True)
        for path in sorted((root / "generator").rglob("*")):
            place = folder / path.relative_to(root / "generator")
            if path.is_dir() or "__pycache__" in path.parts:
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".py":
                place.write_text(
                    renamed(path.read_text(encoding="utf-8")), encoding="utf-8", newline=""
                )
            else:
                shutil.copyfile(path, place)
        (folder / "__init__.py").write_text(front(root), encoding="utf-8", newline="")
        build_data["force_include"][str(folder)] = "oarlock"
