"""From an `Api` to the files of a Python package: names, annotations, templates, formatting."""

from __future__ import annotations

from generator.python.files import RenderedFile
from generator.python.planner import plan
from generator.python.render import RenderedPackage, render_package

__all__ = ["RenderedFile", "RenderedPackage", "plan", "render_package"]
