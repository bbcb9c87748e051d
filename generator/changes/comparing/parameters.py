"""Compares the parameters of two operations: which came, went, moved or are written in another way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.api.model import Operation, Parameter
from generator.changes.comparing.draft import Draft, Slot
from generator.changes.comparing.operations import key_of
from generator.changes.comparing.written import reserved_values, sample_values, written
from generator.changes.model import OperationUse, Rename
from generator.changes.normal.names import near
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot

_Pair = tuple[Parameter, Parameter]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Meeting:
    """Two operations that are the same one in two versions."""

    old: Operation
    new: Operation
    use: OperationUse
    old_schemas: Schemas
    new_schemas: Schemas

    def draft(self, rule: str, message: str, **fields: Any) -> Draft:
        """Return a draft about this operation."""
        subject = fields.get("subject", "")
        return Draft(
            **{
                "rule": rule,
                "anchor": f"{key_of(self.old)} {subject}".rstrip(),
                "message": message,
                "old_at": self.old.pointer,
                "new_at": self.new.pointer,
                "what": str(self.use) + (f" {subject}" if subject else ""),
                "uses": (self.use,),
                "old_operations": (self.old.pointer,),
                "new_operations": (self.new.pointer,),
                **fields,
            }
        )


def schema_spot(parameter: Parameter) -> Spot:
    """Return the schema of a parameter's value."""
    schema = parameter.schema
    if schema is None and parameter.content is not None:
        schema = parameter.content.schema
    return () if schema is None else (schema.pointer,)


def compare_parameters(meeting: Meeting) -> tuple[list[Draft], list[Slot]]:
    """Return what differs in the parameters, and their schemas to be compared."""
    pairs, gone, come = _matched(meeting)
    drafts: list[Draft] = []
    slots: list[Slot] = []
    for old, new in pairs:
        drafts += _pair(old, new, meeting)
        slots.append(
            Slot(
                key=f"{key_of(meeting.old)} request {new.location} {_anchor_name(old, meeting)}",
                kind="parameter",
                name=old.name,
                direction="request",
                use=meeting.use,
                old=schema_spot(old),
                new=schema_spot(new),
                old_operation=meeting.old.pointer,
                new_operation=meeting.new.pointer,
            )
        )
    drafts += [_removed(parameter, meeting) for parameter in gone]
    drafts += [_added(parameter, meeting) for parameter in come]
    return drafts, slots


def _anchor_name(parameter: Parameter, meeting: Meeting) -> str:
    if parameter.location != "path":
        return _identity(parameter)[0]
    return str(_place(parameter, meeting.old))


def _place(parameter: Parameter, operation: Operation) -> int:
    return operation.path.find("{" + parameter.name + "}")


def _identity(parameter: Parameter) -> tuple[str, str]:
    name = parameter.name.lower() if parameter.location == "header" else parameter.name
    return name, parameter.location


def _matched(meeting: Meeting) -> tuple[list[_Pair], list[Parameter], list[Parameter]]:
    gone, come = list(meeting.old.parameters), list(meeting.new.parameters)
    pairs: list[_Pair] = []

    def pair(old: Parameter, new: Parameter) -> None:
        pairs.append((old, new))
        gone.remove(old)
        come.remove(new)

    known = {_identity(parameter): parameter for parameter in come}
    for old in list(gone):
        if (new := known.get(_identity(old))) is not None:
            pair(old, new)
    _pair_path(gone, come, meeting, pair)
    for old in list(gone):  # the same name in another place
        same = [new for new in come if new.name.lower() == old.name.lower()]
        if len(same) == 1 and _is_equal(old, same[0], meeting):
            pair(old, same[0])
    for old in list(gone):
        close = [
            new
            for new in come
            if new.location == old.location
            and new.required == old.required
            and near(old.name, new.name) >= 0.66
            and _is_equal(old, new, meeting)
        ]
        if len(close) == 1:
            pair(old, close[0])
    return pairs, gone, come


def _pair_path(gone: list[Parameter], come: list[Parameter], meeting: Meeting, pair: Any) -> None:
    """Pair the path parameters that are left by their positions."""
    olds = [parameter for parameter in gone if parameter.location == "path"]
    news = [parameter for parameter in come if parameter.location == "path"]
    if len(olds) == len(news):
        olds.sort(key=lambda each: _place(each, meeting.old))
        news.sort(key=lambda each: _place(each, meeting.new))
        for old, new in zip(olds, news, strict=True):
            pair(old, new)


def _is_equal(old: Parameter, new: Parameter, meeting: Meeting) -> bool:
    return meeting.old_schemas.digests.of(schema_spot(old)) == meeting.new_schemas.digests.of(
        schema_spot(new)
    )


def _pair(old: Parameter, new: Parameter, meeting: Meeting) -> Iterator[Draft]:
    places = {"old_at": old.pointer, "new_at": new.pointer, "direction": "request"}
    if old.location != new.location:
        yield meeting.draft(
            "request-parameter-moved",
            f"`{old.name}` moved from {old.location} to {new.location}",
            **places,
            subject=old.name,
            detail=f"{old.name}: {old.location} -> {new.location}",
            old_value=old.location,
            new_value=new.location,
            effect="both",
            wire="breaks",
            level="error",
            request=_same_call(old, new, meeting),
        )
    elif _identity(old) != _identity(new):
        yield _renamed(old, new, meeting, places)
    if old.required != new.required:
        verb = "required" if new.required else "optional"
        yield meeting.draft(
            f"request-parameter-became-{verb}",
            f"`{old.name}` became {verb}",
            **places,
            subject=f"{old.location} {old.name}",
            detail=old.name,
            old_value=old.required,
            new_value=new.required,
            effect="narrows" if new.required else "widens",
            wire="breaks" if new.required else "safe",
            level="error" if new.required else "note",
        )
    if old.deprecated != new.deprecated:
        verb = "deprecated" if new.deprecated else "reactivated"
        yield meeting.draft(
            f"request-parameter-{verb}",
            f"`{old.name}` is {'' if new.deprecated else 'no longer '}deprecated",
            **places,
            subject=f"{old.location} {old.name}",
            detail=old.name,
            old_value=old.deprecated,
            new_value=new.deprecated,
        )
    if old.location == new.location:
        yield from _style(old, new, meeting, places)


def _renamed(old: Parameter, new: Parameter, meeting: Meeting, places: dict[str, Any]) -> Draft:
    is_path = old.location == "path"
    rule = "request-path-parameter-renamed" if is_path else "request-parameter-renamed"
    subject = f"{old.location} {_place(old, meeting.old) if is_path else old.name}"
    draft = meeting.draft(
        rule,
        f"the {old.location} parameter `{old.name}` is called `{new.name}` now",
        **places,
        subject=subject,
        what=f"{meeting.use} {old.name}",
        detail=f"{old.name} -> {new.name}",
        old_value=None if is_path else old.name,
        new_value=None if is_path else new.name,
        rename=Rename(kind="parameter", old=old.name, new=new.name),
    )
    if is_path:
        return draft
    return replace(
        draft,
        effect="both",
        wire="breaks",
        level="error",
        request=_same_call(old, new, meeting),
    )


def _style(
    old: Parameter, new: Parameter, meeting: Meeting, places: dict[str, Any]
) -> Iterator[Draft]:
    """Yield how a parameter is written in another way; nothing if both clients send the same bytes."""
    named = replace_name(new, old.name)
    spot = schema_spot(old)
    common = {**places, "subject": f"{old.location} {old.name}", "detail": old.name}
    if _spelling(old) != _spelling(new):
        unreserved = replace(named, allow_reserved=old.allow_reserved)
        request = _other(old, unreserved, sample_values(spot, meeting.old_schemas))
        if request is not None:
            yield meeting.draft(
                "request-parameter-style-changed",
                f"`{old.name}` is written in another way",
                **common,
                old_value=_spelling(old),
                new_value=_spelling(new),
                effect="both",
                wire="breaks",
                level="error",
                request=request,
            )
            return
    if old.allow_reserved != new.allow_reserved:
        request = _other(old, named, reserved_values(spot, meeting.old_schemas))
        if request is not None:
            yield meeting.draft(
                "request-parameter-allow-reserved-changed",
                f"`{old.name}` is escaped in another way",
                **common,
                old_value=old.allow_reserved,
                new_value=new.allow_reserved,
                wire="behaviour",
                request=request,
            )


def _other(old: Parameter, new: Parameter, values: Iterable[Any]) -> tuple[str, str] | None:
    """Return what both clients send for the first value that they write in different ways."""
    for value in values:
        before, after = written(old, value), written(new, value)
        if before != after:
            return before, after
    return None


def _same_call(old: Parameter, new: Parameter, meeting: Meeting) -> tuple[str, str]:
    """Return what both clients send for the same value."""
    value = next(sample_values(schema_spot(old), meeting.old_schemas), "a")
    return written(old, value), written(new, value)


def replace_name(parameter: Parameter, name: str) -> Parameter:
    """Return a parameter under another name, so that only its style makes a difference."""
    return parameter if parameter.name == name else replace(parameter, name=name)


def _spelling(parameter: Parameter) -> list[object]:
    if parameter.content is not None:
        return ["content", parameter.content.name.lower()]
    return [parameter.style, parameter.explode]


def _sample(parameter: Parameter, schemas: Schemas) -> str:
    return written(parameter, next(sample_values(schema_spot(parameter), schemas), "a"))


def _removed(parameter: Parameter, meeting: Meeting) -> Draft:
    was = " (it was deprecated)" if parameter.deprecated else ""
    return meeting.draft(
        "request-parameter-removed",
        f"the {parameter.location} parameter `{parameter.name}` is gone{was}",
        old_at=parameter.pointer,
        direction="request",
        subject=f"{parameter.location} {parameter.name}",
        detail=parameter.name,
        old_value=parameter.name,
        wire="behaviour",
        level="warning",
        reason="the API may ignore or refuse what it does not describe",
    )


def _added(parameter: Parameter, meeting: Meeting) -> Draft:
    is_required = parameter.required
    rule = "new-required-request-parameter" if is_required else "new-optional-request-parameter"
    return meeting.draft(
        rule,
        f"there is {'a required' if is_required else 'an optional'} {parameter.location} parameter"
        f" `{parameter.name}` now",
        new_at=parameter.pointer,
        direction="request",
        subject=f"{parameter.location} {parameter.name}",
        detail=parameter.name,
        new_value=parameter.name,
        effect="narrows" if is_required else "none",
        wire="breaks" if is_required else "safe",
        level="error" if is_required else "note",
        request=("", _sample(parameter, meeting.new_schemas)) if is_required else None,
    )
