"""How Sphinx makes the site of these pages: `make docs` writes it to build/docs, and stops at every warning.

The pages read as well where they lie: their links are those of files in the repository. A link that leaves this folder
becomes one to a page of the site, or is shown as a path.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from generator import __version__  # noqa: E402

project = "Oarlock"
copyright = "the Oarlock authors"  # noqa: A001 - Sphinx's name
release = __version__
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns: list[str] = []
nitpicky = True
myst_heading_anchors = 4
html_theme = "furo"
html_title = f"Oarlock {release}"
html_copy_source = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "native"

_LINK = re.compile(
    r"(?<!\!)\[(?P<text>[^\]]+)\]\((?P<path>(?!\w+:)[^)#\s]+)(?P<anchor>#[^)\s]*)?\)"
)
_INCLUDED = {
    "SECURITY.md": "security",
    "CONTRIBUTING.md": "contributing",
    "CHANGELOG.md": "changelog",
}
"""Files of the repository that the site has as pages."""


def leave_no_link_outside(_app: Any, name: str, source: list[str]) -> None:
    """Turn links out of this folder into what a reader of the site can follow."""
    page = HERE / f"{name}.md"
    up = "../" * name.count("/")
    file = next((file for file, its in _INCLUDED.items() if its == name), "")
    if file:
        page = ROOT / file
        source[0] = page.read_text(encoding="utf-8")

    def turned(match: re.Match[str]) -> str:
        target = (page.parent / match["path"]).resolve()
        if target.is_relative_to(HERE):
            place = target.relative_to(HERE).as_posix()
            return f"[{match['text']}]({up}{place}{match['anchor'] or ''})"
        if not target.exists():
            raise FileNotFoundError(f"{page}: there is no {match['path']}")
        path = target.relative_to(ROOT).as_posix()
        if path in _INCLUDED:
            return f"[{match['text']}]({up}{_INCLUDED[path]}.md{match['anchor'] or ''})"
        return f"{match['text']} (`{path}`)"

    source[0] = _LINK.sub(turned, source[0])


def setup(app: Any) -> None:
    """Connect the above."""
    app.connect("source-read", leave_no_link_outside)
