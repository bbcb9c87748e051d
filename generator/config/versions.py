"""Decides whether this version of Oarlock is one that a project's configuration asks for."""

from __future__ import annotations

import re
from typing import Any

from generator import __version__
from generator.errors import visible

REQUIRED_VERSION = "required-version"
_PLAIN = re.compile(r"\d[\w.+!-]*")


def version_problem(wanted: Any) -> str | None:
    """Return what is wrong with a required version, or with this one; nothing where all is well.

    The ranges are those of Python's packages (PEP 440); a version alone means that one.
    """
    if wanted is None:
        return None
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        if not isinstance(wanted, str) or not wanted.strip():
            raise InvalidSpecifier
        text = f"=={wanted.strip()}" if _PLAIN.fullmatch(wanted.strip()) else wanted
        allowed = SpecifierSet(text)
    except InvalidSpecifier:
        return f'"{REQUIRED_VERSION}" must be a version or a range of versions, such as ">=1.2,<2"'
    if allowed.contains(__version__, prereleases=True):
        return None
    return (
        f"this project needs oarlock {visible(wanted)}, and this is {__version__}:"
        f' `pip install "oarlock{visible(text)}"`'
    )
