"""Compares the inputs that the lock recorded with those of now: document, configuration, templates, tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from generator.config.recorded import key_of, name_of, shown_value
from generator.spec.parts import kind_of_part, name_of_part
from generator.tree.compare import Cause, MovedSetting, Part, PartChange, PartKind
from generator.tree.lock import Entry, Pairs

_KINDS: tuple[PartKind, ...] = ("operation", "schema", "document")
_FORMATTERS = frozenset({"black", "ruff"})
_RUNTIME = "_runtime/"
_ORDER = Part(kind="document", name="the order of its parts", pointer="", change="changed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The inputs of a target that are not as the lock recorded them.

    A lock of an earlier version records no parts of the document, no settings and no templates: then it
    is known only that these moved. ``tools`` maps a tool's name to "black 26.9.0 -> 26.10.1".
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
        """Return the causes why the target as a whole is out of step."""
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
        for recorded in sorted(_different(before, after))
    )
    return tuple(dict.fromkeys(settings))


def _moved_parts(old: Entry, new: Entry) -> tuple[Part, ...]:
    if not old.parts or old.document == new.document:
        return ()
    before, after = dict(old.parts), dict(new.parts)
    parts = []
    for pointer in before.keys() | after.keys():
        was, now = before.get(pointer, ""), after.get(pointer, "")
        old_digest, _, old_meaning = was.split(" ")[0].partition(".")
        new_digest, _, new_meaning = now.split(" ")[0].partition(".")
        if old_digest != new_digest:
            change: PartChange = "removed" if not now else "changed" if was else "added"
            name = name_of_part(pointer, (now or was).partition(" ")[2])
            kind = cast(PartKind, kind_of_part(pointer))
            # A lock of an earlier version does not tell words from meaning.
            is_wording = bool(old_meaning) and old_meaning == new_meaning
            parts.append(
                Part(kind=kind, name=name, pointer=pointer, change=change, is_wording=is_wording)
            )
    return sorted_parts(parts) or (_ORDER,)


def sorted_parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return parts as reports list them: operations first, then schemas, then the rest."""
    return tuple(sorted(parts, key=lambda part: (_KINDS.index(part.kind), part.name, part.pointer)))


def _moved_templates(old: Entry, new: Entry) -> tuple[str, ...]:
    """Name the templates that moved; the runtime's are files of the package themselves."""
    moved = _different(_runtime_files(old.files), _runtime_files(new.files))
    if old.template_files:
        moved |= _different(dict(old.template_files), dict(new.template_files))
    return tuple(sorted(moved)) if old.templates != new.templates else ()


def _different(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _runtime_files(files: Pairs) -> dict[str, str]:
    return {path: digest for path, digest in files if path.startswith(_RUNTIME)}
