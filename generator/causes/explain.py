"""Explains why a file is not generated as it was: which inputs moved, and which of them this file is made from.

Keeps the comparison from having to know documents, templates and configurations. Nothing of the old inputs is kept but
digests, so causes are found by elimination: what did not move, or does not reach a file, is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import cast

from generator import __version__
from generator.api.model import Api
from generator.config.recorded import key_of, name_of, shown_value, with_settings
from generator.errors import OarlockError
from generator.options import PackageOptions
from generator.python import RenderedPackage, render_package
from generator.python.origins import (
    LIST_OF_OPERATIONS,
    SOURCE_MAP,
    Origin,
    listed_calls,
    origin_of,
)
from generator.spec import Document
from generator.spec.parts import PartGraph, kind_of_part, name_of_part
from generator.system.cache import Cache
from generator.tree.compare import CAUSE_KINDS, Cause, MovedSetting, Part, PartChange, PartKind
from generator.tree.files import digest_of
from generator.tree.lock import Entry, Pairs

_KINDS: tuple[PartKind, ...] = ("operation", "schema", "document")
# No file is made from both keys of a step, so one rendering tells what either of them did.
_STEPS = (
    frozenset({"headers", "naive_datetimes", "pagination", "query"}),
    frozenset({"numbers"}),
    frozenset({"datetimes"}),
)
_FORMATTERS = frozenset({"black", "ruff"})
_RUNTIME = "_runtime/"
_RESOURCES = "resources/"
_EMPTY = "py.typed"
_ORDER = Part(kind="document", name="the order of its parts", pointer="", change="changed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The inputs of a target that are not as the lock recorded them.

    Of the document, the configuration and the templates it may be known only that they moved, from a
    lock that did not record their parts. ``tools`` maps names to the way from version to version.
    """

    has_document: bool
    has_configuration: bool
    has_templates: bool
    knows_templates: bool
    parts: tuple[Part, ...]
    settings: tuple[MovedSetting, ...]
    templates: tuple[str, ...]
    tools: Mapping[str, str]

    def causes(self) -> tuple[Cause, ...]:
        """Return all of it as the causes of the target."""
        causes = []
        if self.has_document:
            causes.append(Cause(kind="document", detail="changed", parts=self.parts))
        if self.has_configuration:
            causes.append(configuration_cause(self.settings))
        if self.has_templates:
            causes.append(Cause(kind="templates", detail=", ".join(self.templates) or "changed"))
        return (*causes, *(Cause(kind="tool", detail=text) for text in self.tools.values()))


def moved_inputs(old: Entry, new: Entry) -> Moved:
    """Compare the inputs that the lock recorded with those of now."""
    settings = _moved_settings(old.settings, new.settings) if old.settings else ()
    before, after = dict(old.tools), dict(new.tools)
    keys = {setting.key for setting in settings}
    # Another formatter is a choice of the configuration, not another version of a tool.
    chosen = _FORMATTERS if "formatter" in keys else frozenset()
    return Moved(
        has_document=old.document != new.document,
        has_configuration=old.configuration != new.configuration,
        has_templates=old.templates != new.templates,
        knows_templates=bool(old.template_files),
        parts=_moved_parts(old, new),
        settings=settings,
        templates=_moved_templates(old, new),
        tools={
            tool: f"{tool} {before.get(tool, 'none')} -> {after.get(tool, 'none')}"
            for tool in sorted(before.keys() | after.keys())
            if before.get(tool) != after.get(tool) and tool not in chosen
        },
    )


def configuration_cause(settings: Iterable[MovedSetting]) -> Cause:
    """Return the cause that these moved settings are."""
    return Cause(kind="configuration", detail="changed", settings=tuple(settings))


def _moved_settings(old: Pairs, new: Pairs) -> tuple[MovedSetting, ...]:
    before, after = dict(old), dict(new)
    settings = (
        MovedSetting(
            key=key_of(recorded),
            name=name_of(recorded),
            before=shown_value(recorded, before),
            after=shown_value(recorded, after),
        )
        for recorded in sorted(_moved_keys(before, after))
    )
    return tuple(dict.fromkeys(settings))


def _moved_parts(old: Entry, new: Entry) -> tuple[Part, ...]:
    if not old.parts or old.document == new.document:
        return ()
    before, after = dict(old.parts), dict(new.parts)
    parts = []
    for pointer in before.keys() | after.keys():
        was, now = before.get(pointer, ""), after.get(pointer, "")
        if was.split(" ")[0] != now.split(" ")[0]:
            change: PartChange = "removed" if not now else "changed" if was else "added"
            name = name_of_part(pointer, (now or was).partition(" ")[2])
            kind = cast(PartKind, kind_of_part(pointer))
            parts.append(Part(kind=kind, name=name, pointer=pointer, change=change))
    return _sorted_parts(parts) or (_ORDER,)


def _sorted_parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(parts, key=lambda part: (_KINDS.index(part.kind), part.name, part.pointer)))


def _moved_templates(old: Entry, new: Entry) -> tuple[str, ...]:
    """Name the templates that moved; the runtime's are files of the package themselves."""
    moved = _moved_keys(_runtime(old.files), _runtime(new.files))
    if old.template_files:
        moved |= _moved_keys(dict(old.template_files), dict(new.template_files))
    return tuple(sorted(moved)) if old.templates != new.templates else ()


def _moved_keys(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _runtime(files: Pairs) -> dict[str, str]:
    return {path: digest for path, digest in files if path.startswith(_RUNTIME)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands where, by a source map: the pointers in each file, each model's class, each call."""

    pointers: Mapping[str, tuple[str, ...]]
    classes: Mapping[str, str]
    calls: Mapping[str, str]


def read_standing(source_map: bytes | None) -> Standing | None:
    """Read a source map; None where there is none, or it is none that a version of ours wrote."""
    try:
        content = json.loads(source_map or b"")
        pointers: dict[str, list[str]] = {}
        for entry in (*content["operations"], *content["webhooks"], *content["schemas"]):
            pointers.setdefault(entry["file"], []).extend(
                (entry["pointer"], *entry.get("also", ()))
            )
        classes = {entry["pointer"]: entry["class"] for entry in content["schemas"]}
        calls = {
            entry["pointer"]: entry["call"]
            for entry in (*content["operations"], *content["webhooks"])
        }
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return Standing(
        pointers={file: tuple(found) for file, found in pointers.items()},
        classes=classes,
        calls=calls,
    )


Recall = Callable[[str], bytes | None]


def explainer(
    old: Entry,
    new: Entry,
    *,
    document: Document,
    api: Api,
    options: PackageOptions,
    package: RenderedPackage,
    files: Mapping[str, bytes],
    recall: Recall,
    cache: Cache | None,
) -> Explainer:
    """Gather what tells why files are no longer what the lock recorded.

    Args:
        old: what the lock recorded.
        new: what it would record now.
        document: the document of now.
        api: what it describes.
        options: the options of now.
        package: what is rendered for that now.
        files: the same as bytes.
        recall: gives what the lock recorded of a file, if that is still to be found.
        cache: where rendered things are kept.
    """
    pointers = frozenset(pointer for pointer, _ in (*old.parts, *new.parts))
    return Explainer(
        moved=moved_inputs(old, new),
        recorded=dict(old.files),
        graph=PartGraph(document.data, pointers),
        before=read_standing(recall(SOURCE_MAP)),
        after=read_standing(files.get(SOURCE_MAP)),
        rendered=dict(new.files),
        files=files,
        recall=recall,
        render_before=partial(_render_before, old, api, options, package, cache),
    )


def _render_before(
    old: Entry,
    api: Api,
    options: PackageOptions,
    now: RenderedPackage,
    cache: Cache | None,
    keys: tuple[str, ...],
) -> Mapping[str, str] | None:
    """Return the digests of a target's files with some keys as the lock recorded them."""
    former = with_settings(options, old.settings, keys)
    if former is None:
        return None
    try:
        package = render_package(api, former, cache=cache, known=now)
    except OarlockError:  # the recorded configuration does not fit the document of now
        return None
    return {file.path: digest_of(file.text.encode()) for file in package.files}


@dataclass(frozen=True, kw_only=True)
class Explainer:
    """Names the causes of one file after the other.

    ``recorded`` are the digests of the files as the lock has them. ``graph`` is that of the document as
    it is now, with the pointers of the parts that it had. ``before`` and ``after`` are what stood and
    what stands where, as far as that is known. ``rendered`` are the digests of ``files``, which are those
    of now; ``recall`` gives one as it was. ``render_before`` gives the digests that the files would have
    with some keys of the configuration as they were recorded, all else as it is.
    """

    moved: Moved
    recorded: Mapping[str, str]
    graph: PartGraph
    before: Standing | None
    after: Standing | None
    rendered: Mapping[str, str]
    files: Mapping[str, bytes]
    recall: Recall
    render_before: Callable[[tuple[str, ...]], Mapping[str, str] | None]

    def __call__(self, path: str) -> tuple[Cause, ...]:
        """Return the causes for which a file's generated content is not what the lock recorded."""
        if path.startswith(_RUNTIME):
            return (Cause(kind="templates", detail=path),)
        origin = origin_of(path)
        configured = self._configured(path, origin)
        if configured and self._is_all(path):
            return configured
        templates = tuple(name for name in self.moved.templates if name in origin.templates)
        vague = tuple(self._vague(path, origin))
        parts = self._direct(path, origin)
        if not (parts or templates or vague):
            parts = self._distant(path)
        causes = [*configured]
        if parts:
            causes.append(Cause(kind="document", detail="changed", parts=_sorted_parts(parts)))
        if templates:
            # No template prints the source map; those of other files move lines that it speaks of.
            is_certain = path != SOURCE_MAP or not parts
            causes.append(
                Cause(kind="templates", detail=", ".join(templates), is_certain=is_certain)
            )
        is_certain = not (parts or templates) and len(vague) == 1
        causes += (replace(cause, is_certain=is_certain) for cause in vague)
        own = Cause(kind="tool", detail=f"oarlock {__version__}, whose own code changed")
        return tuple(sorted(causes or [own], key=lambda cause: CAUSE_KINDS.index(cause.kind)))

    def _configured(self, path: str, origin: Origin) -> tuple[Cause, ...]:
        """Return what the configuration's values did to a file, where that can be told."""
        if self._is_only_one_key:
            return (configuration_cause(self.moved.settings),)
        now = self.rendered
        keys: set[str] = set()
        for step, before in self._steps_back:
            if before.get(path) != now.get(path):
                keys |= step & set(origin.settings) or step
            now = before
        moved = [setting for setting in self.moved.settings if setting.key in keys]
        return (configuration_cause(moved),) if moved else ()

    def _is_all(self, path: str) -> bool:
        """Tell whether a file would be what the lock recorded, had its configuration not moved."""
        if not self._steps_back:
            return self._is_only_one_key
        return self._steps_back[-1][1].get(path) == self.recorded.get(path)

    @cached_property
    def _is_only_one_key(self) -> bool:
        moved = self.moved
        others = moved.has_document or moved.has_templates or moved.tools
        return not others and len({setting.key for setting in moved.settings}) == 1

    @cached_property
    def _steps_back(self) -> tuple[tuple[frozenset[str], Mapping[str, str]], ...]:
        """The way back to the recorded configuration, but for the formatter, one step after the other.

        Each step is some keys and the digests that the files would have with them and those before
        them as they were recorded. It is empty where it is not needed, or cannot be gone.
        """
        if self._is_only_one_key:
            return ()
        moved = {setting.key for setting in self.moved.settings}
        steps = []
        gone: tuple[str, ...] = ()
        for step in _STEPS:
            if keys := sorted(step & moved):
                gone = (*gone, *keys)
                digests = self.render_before(gone)
                if digests is None:
                    return ()
                steps.append((frozenset(keys), digests))
        return tuple(steps)

    def _vague(self, path: str, origin: Origin) -> Iterator[Cause]:
        """Yield what may have moved a file, without anything that tells whether it did."""
        moved = self.moved
        if moved.has_document and not moved.parts and path != _EMPTY:
            yield Cause(kind="document", detail="changed")
        told = {key for step, _ in self._steps_back for key in step}
        known = [
            setting
            for setting in moved.settings
            if setting.key not in told and setting.key in origin.settings
        ]
        if known or (moved.has_configuration and not moved.settings and origin.settings):
            yield configuration_cause(known)
        if moved.has_templates and not moved.knows_templates and origin.templates:
            yield Cause(kind="templates", detail="changed")
        for tool, text in moved.tools.items():
            if tool in origin.tools:
                yield Cause(kind="tool", detail=text)

    def _direct(self, path: str, origin: Origin) -> set[Part]:
        """Return the moved parts that a file shows."""
        if origin.has_all:
            return set(self.moved.parts)
        reached = {each for part in self._standing(path) for each in self.graph.essence(part)}
        if origin.lists == "models":
            reached |= self._with_other_models()
        elif origin.lists == "resources":
            reached |= self._with_other_resources()
        if path == LIST_OF_OPERATIONS:
            reached |= self._with_other_calls()
        return {
            part
            for part in self.moved.parts
            if part.pointer in reached
            or part.pointer.startswith(tuple(f"/{name}" for name in origin.shows))
        }

    def _distant(self, path: str) -> set[Part]:
        """Return the moved parts that are nearest to what stands in a file, else all of them."""
        moved = {part.pointer: part for part in self.moved.parts}
        standing = self._standing(path)
        for level in self.graph.levels(standing):
            if found := level & moved.keys():
                return {moved[pointer] for pointer in found}
        if not standing:
            # What comes and goes shows in more places than what changes.
            listed = {part for part in moved.values() if part.change != "changed"}
            return listed or set(moved.values())
        return set(moved.values())

    def _standing(self, path: str) -> set[str]:
        pointers = (
            pointer
            for standing in (self.before, self.after)
            if standing
            for pointer in standing.pointers.get(path, ())
        )
        return {self.graph.part_of(pointer) for pointer in pointers}

    def _with_other_models(self) -> set[str]:
        if self.before is None or self.after is None:
            return {part.pointer for part in self.moved.parts if part.change != "changed"}
        before, after = self.before.classes.items(), self.after.classes.items()
        return {self.graph.part_of(pointer) for pointer, _ in before ^ after}

    def _with_other_calls(self) -> set[str]:
        """Return the operations of which the list of operations says something else, and their parts."""
        before = listed_calls((self.recall(LIST_OF_OPERATIONS) or b"").decode())
        after = listed_calls(self.files.get(LIST_OF_OPERATIONS, b"").decode())
        return {
            part
            for standing in (self.before, self.after)
            if standing
            for pointer, call in standing.calls.items()
            if before.get(call) != after.get(call)
            for part in self.graph.essence(self.graph.part_of(pointer))
        }

    def _with_other_resources(self) -> set[str]:
        if self.before is None or self.after is None:
            return {part.pointer for part in self.moved.parts if part.change != "changed"}
        before, after = self.before.pointers, self.after.pointers
        return {
            self.graph.part_of(pointer)
            for file in before.keys() ^ after.keys()
            if file.startswith(_RESOURCES)
            for pointer in (*before.get(file, ()), *after.get(file, ()))
        }
