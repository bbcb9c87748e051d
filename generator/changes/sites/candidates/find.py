"""Finds the candidates of a module."""

from __future__ import annotations

from dataclasses import dataclass

import libcst as cst
from libcst.metadata import MetadataWrapper

from generator.changes.sites.candidates.by_name import ByName
from generator.changes.sites.candidates.calls import Calls
from generator.changes.sites.candidates.comparisons import Comparisons
from generator.changes.sites.candidates.dictionaries import Dictionaries
from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.candidates.names import Names
from generator.changes.sites.candidates.texts import FormerPath, Texts
from generator.changes.sites.candidates.values import Candidate
from generator.changes.sites.exports import Exports
from generator.changes.sites.facts import Facts
from generator.changes.sites.flows import Flows
from generator.changes.sites.syntax import visit
from generator.changes.sites.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for in code of an old client."""

    wanted: tuple[Wanted, ...]
    """Names of the client, and the uses that count."""
    flows: Flows
    """Which methods of the client take which models."""
    paths: tuple[FormerPath, ...] = ()
    """Paths of the API that are no longer those of an operation."""
    lost: frozenset[str] = frozenset()
    """Models that the new client does not have, and that no finding is about."""


def candidates(
    tree: cst.Module, facts: Facts, exports: Exports, sought: Sought
) -> tuple[Candidate, ...]:
    """Return the candidates of a module, in order.

    Args:
        tree: the module.
        facts: what it says of names.
        exports: what the modules of the project have from the client.
        sought: what is looked for.
    """
    wrapper = MetadataWrapper(tree, unsafe_skip_copy=True)
    searched = Searched(wrapper, facts, exports, sought.wanted, sought.flows, sought.lost)
    texts = Texts(searched, sought.paths)
    searches = (Names, Calls, Dictionaries, Comparisons, ByName)
    visit(searched.nodes, [*(search(searched) for search in searches), texts])
    texts.finish()
    return tuple(sorted(searched.found, key=lambda one: one.span.start))
