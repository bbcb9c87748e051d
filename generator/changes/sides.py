"""One of the two versions that are compared: its document, its description and its client's plan."""

from __future__ import annotations

from dataclasses import dataclass

from generator.api.model import Api
from generator.python.plan import Package
from generator.spec import Document


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Side:
    """A version of an API. ``package`` is the plan of its client, in which symbols have their names."""

    document: Document
    api: Api
    package: Package
