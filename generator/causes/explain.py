"""Explains why a file is not generated as it was: which inputs moved, and which of them this file is made from.

Only digests of the old inputs are recorded. So an input that did not change, or that a file is not made from, is ruled
out; what remains is the cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from generator import __version__
from generator.api.model import Api
from generator.causes.moved import Moved, configuration_cause, moved_inputs, sorted_parts
from generator.causes.source_maps import (
    SourceMap,
    moved_models,
    moved_operations,
    moved_resources,
    read_source_map,
)
from generator.config.recorded import with_settings
from generator.errors import OarlockError
from generator.options import Kind, PackageOptions
from generator.python import RenderedPackage, render_package
from generator.python.origins import SOURCE_MAP, Origin, is_addition, origin_of
from generator.spec import Document
from generator.spec.parts import PartGraph
from generator.system.cache import Cache
from generator.tree.compare import CAUSE_KINDS, Cause, Part
from generator.tree.files import digest_of
from generator.tree.lock import Entry

# No file is made from both keys of a step, so one rendering tells what either of them did.
_STEPS = (
    frozenset({"headers", "naive_datetimes", "pagination", "query"}),
    frozenset({"numbers"}),
    frozenset({"datetimes"}),
    frozenset({"kind", "models"}),
    frozenset({"drop_deprecated", "exclude", "include"}),
    frozenset({"clients"}),
    frozenset({"names"}),
    frozenset({"dates"}),
    frozenset({"docstrings"}),
    frozenset({"base_url"}),
)
_OVERLAYS = "overlays"
_RUNTIME = "_runtime/"
_EMPTY = "py.typed"

Digests = Mapping[str, str]
"""The digest of each file, by its path below the package."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step back to the recorded configuration.

    ``digests`` are those that the files would have, if the ``keys`` and those of the steps before were as
    they were recorded, and all else as it is now.
    """

    keys: frozenset[str]
    digests: Digests


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that tells why files are no longer what the lock recorded.

    ``recorded`` and ``rendered`` are the digests of the files then and now, ``before`` and ``after``
    their source maps, if they are known. ``graph`` is that of the document of now, with the pointers of
    the parts of then. ``steps`` lead back to the recorded configuration, but for the formatter; there are
    none where they are not needed, or where the document of now does not allow them.
    """

    moved: Moved
    recorded: Digests
    rendered: Digests
    graph: PartGraph
    before: SourceMap | None
    after: SourceMap | None
    steps: tuple[Step, ...]
    kind: Kind = "client"
    """What the package is now."""


def gather_evidence(
    old: Entry,
    new: Entry,
    *,
    document: Document,
    parse: Callable[[PackageOptions], Api],
    options: PackageOptions,
    package: RenderedPackage,
    source_map: bytes | None,
    cache: Cache | None,
) -> Evidence:
    """Gather what tells why files are no longer what the lock recorded.

    Args:
        old: what the lock recorded.
        new: what it would record now.
        document: the document of now.
        parse: gives what it describes, of which the options select the operations.
        options: the options of now.
        package: what is rendered for that now.
        source_map: the one that the lock recorded, if that is still to be found.
        cache: where rendered things are kept.
    """
    moved = moved_inputs(old, new)
    digests_before = partial(_digests_before, old, parse, options, package, cache)
    return Evidence(
        moved=moved,
        recorded=dict(old.files),
        rendered=dict(new.files),
        graph=PartGraph(
            document.data, frozenset(pointer for pointer, _ in (*old.parts, *new.parts))
        ),
        before=read_source_map(source_map),
        after=read_source_map(_source_map(package)),
        steps=steps_back(moved, digests_before) if old.files != new.files else (),
        kind=options.kind,
    )


def steps_back(
    moved: Moved, digests_before: Callable[[tuple[str, ...]], Digests | None]
) -> tuple[Step, ...]:
    """Return the steps back to the recorded configuration.

    ``digests_before`` gives the digests that the files would have with some keys as they were recorded.
    """
    if _is_only_one_key(moved):
        return ()
    keys = {setting.key for setting in moved.settings}
    steps = []
    gone: tuple[str, ...] = ()
    for step in _STEPS:
        if own := step & keys:
            gone = (*gone, *sorted(own))
            digests = digests_before(gone)
            if digests is None:
                return ()
            steps.append(Step(keys=own, digests=digests))
    return tuple(steps)


def _digests_before(
    old: Entry,
    parse: Callable[[PackageOptions], Api],
    options: PackageOptions,
    now: RenderedPackage,
    cache: Cache | None,
    keys: tuple[str, ...],
) -> Digests | None:
    former = with_settings(options, old.settings, keys)
    if former is None:
        return None
    try:
        package = render_package(parse(former), former, cache=cache, known=now)
    except OarlockError:  # the recorded configuration does not fit the document of now
        return None
    return {file.path: digest_of(file.text.encode()) for file in package.files}


def _source_map(package: RenderedPackage) -> bytes:
    return next(file.text for file in package.files if file.path == SOURCE_MAP).encode()


def causes_of(path: str, evidence: Evidence) -> tuple[Cause, ...]:
    """Return the causes for which a file's generated content is not what the lock recorded."""
    if path.startswith(_RUNTIME):
        return (Cause(kind="templates", detail=path),)
    origin = origin_of(path, evidence.kind)
    configured = _configured(path, origin, evidence)
    if configured and _is_explained_by_configuration(path, evidence):
        return configured
    templates = tuple(
        name
        for name in evidence.moved.templates
        if name in origin.templates or (origin.templates and is_addition(name))
    )
    possible = tuple(_possible(path, origin, evidence))
    parts = _shown_parts(path, origin, evidence)
    if not (parts or templates or possible):
        parts = _nearest_parts(path, evidence)
    causes = [*configured]
    if parts:
        causes.append(Cause(kind="document", detail="changed", parts=sorted_parts(parts)))
    if templates:
        # No template prints the source map; those of other files move lines that it speaks of.
        is_certain = path != SOURCE_MAP or not parts
        causes.append(Cause(kind="templates", detail=", ".join(templates), is_certain=is_certain))
    is_certain = not (parts or templates) and len(possible) == 1
    causes += (replace(cause, is_certain=is_certain) for cause in possible)
    own = Cause(kind="tool", detail=f"oarlock {__version__}, whose own code changed")
    return tuple(sorted(causes or [own], key=lambda cause: CAUSE_KINDS.index(cause.kind)))


def _is_only_one_key(moved: Moved) -> bool:
    """Return whether one key of the configuration moved, and no other input."""
    others = moved.has_document or moved.has_templates or moved.tools
    return not others and len({setting.key for setting in moved.settings}) == 1


def _configured(path: str, origin: Origin, evidence: Evidence) -> tuple[Cause, ...]:
    """Return what the configuration's values did to a file, where that can be told."""
    if _is_only_one_key(evidence.moved):
        return (configuration_cause(evidence.moved.settings),)
    digest = evidence.rendered.get(path)
    keys: set[str] = set()
    for step in evidence.steps:
        if step.digests.get(path) != digest:
            keys |= step.keys & set(origin.settings) or step.keys
        digest = step.digests.get(path)
    settings = [setting for setting in evidence.moved.settings if setting.key in keys]
    return (configuration_cause(settings),) if settings else ()


def _is_explained_by_configuration(path: str, evidence: Evidence) -> bool:
    """Return whether a file would be what the lock recorded, had its configuration not moved."""
    if not evidence.steps:
        return _is_only_one_key(evidence.moved)
    return evidence.steps[-1].digests.get(path) == evidence.recorded.get(path)


def _possible(path: str, origin: Origin, evidence: Evidence) -> Iterator[Cause]:
    """Yield inputs that moved and could affect a file, where nothing proves that they did."""
    moved = evidence.moved
    if moved.has_document and not moved.parts and path != _EMPTY:
        yield Cause(kind="document", detail="changed")
    tried = {key for step in evidence.steps for key in step.keys}
    settings = [
        setting
        for setting in moved.settings
        if setting.key not in tried
        # What moved in the document may have been moved by an overlay of it.
        and (setting.key in origin.settings or (setting.key == _OVERLAYS and moved.has_document))
    ]
    if settings or (moved.has_configuration and not moved.settings and origin.settings):
        yield configuration_cause(settings)
    if moved.has_templates and not moved.knows_templates and origin.templates:
        yield Cause(kind="templates", detail="changed")
    for tool, versions in moved.tools.items():
        if tool in origin.tools:
            yield Cause(kind="tool", detail=versions)


def _shown_parts(path: str, origin: Origin, evidence: Evidence) -> set[Part]:
    """Return the moved parts of the document that a file shows."""
    moved, graph = evidence.moved, evidence.graph
    if origin.has_all:
        return set(moved.parts)
    shown = {each for part in _parts_in(path, evidence) for each in graph.essence(part)}
    match origin.lists:
        case "models":
            shown |= _listed(evidence, moved_models)
        case "resources":
            shown |= _listed(evidence, moved_resources)
        case "operations":
            operations = _listed(evidence, moved_operations)
            shown |= {each for part in operations for each in graph.essence(part)}
    prefixes = tuple(f"/{name}" for name in origin.shows)
    return {
        part for part in moved.parts if part.pointer in shown or part.pointer.startswith(prefixes)
    }


def _listed(evidence: Evidence, moved: Callable[[SourceMap, SourceMap], set[str]]) -> set[str]:
    """Return the parts of what a list shows differently; without both source maps, what came or went."""
    if evidence.before is None or evidence.after is None:
        return {part.pointer for part in evidence.moved.parts if part.change != "changed"}
    return {evidence.graph.part_of(each) for each in moved(evidence.before, evidence.after)}


def _nearest_parts(path: str, evidence: Evidence) -> set[Part]:
    """Return the moved parts that are nearest by `$ref` to what is in a file, else all of them."""
    moved = {part.pointer: part for part in evidence.moved.parts}
    own = _parts_in(path, evidence)
    for level in evidence.graph.levels(own):
        if nearest := level & moved.keys():
            return {moved[pointer] for pointer in nearest}
    if not own:
        # What comes and goes shows in more places than what changes.
        listed = {part for part in moved.values() if part.change != "changed"}
        return listed or set(moved.values())
    return set(moved.values())


def _parts_in(path: str, evidence: Evidence) -> set[str]:
    """Return the pointers of the parts that are in a file, then or now."""
    return {
        evidence.graph.part_of(pointer)
        for source_map in (evidence.before, evidence.after)
        if source_map
        for pointer in source_map.files.get(path, ())
    }
