"""Judges what an edit of a schema does on the wire: by one law, and by a proof.

Callers break when a request may say less than before, or when an answer may say more. So a verdict
follows from the effect on the set of valid values and from who writes them. It is "breaks" only
where a value shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.changes.comparing.draft import SchemaEdit, is_declared_beside
from generator.changes.model import Level, Proof, WireVerdict
from generator.changes.normal.schemas import Schemas
from generator.changes.proof.witnesses import Witnesses

_IGNORED = "the API may ignore or refuse what it does not describe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict and the level that follows from it."""

    wire: WireVerdict
    level: Level


def is_harmful(edit: SchemaEdit) -> bool:
    """Tell whether the effect of an edit is on the side that breaks callers."""
    harmful = "narrows" if edit.slot.direction == "request" else "widens"
    return edit.delta.effect in (harmful, "both")


def _gives_up(edit: SchemaEdit) -> bool:
    return is_harmful(edit) and edit.delta.rule.startswith("enum-value")


class WireJudge:
    """Judges edits of schemas."""

    def __init__(self, old: Schemas, new: Schemas, *, is_strict: bool = False) -> None:
        """With ``is_strict`` clients need not expect anything that was not promised."""
        self._old = old
        self._new = new
        self._is_strict = is_strict
        self._witnesses = {
            "request": Witnesses(old, new, "request"),
            "response": Witnesses(old, new, "response"),
        }

    def judge(self, edits: list[SchemaEdit]) -> Judged:
        """Judge an edit, which may be reached in several ways: the first that can be proven counts."""
        edit = edits[0]
        delta = edit.delta
        if not is_harmful(edit):
            return self._harmless(edit)
        proof = self._proof(edits)
        if proof is None:
            verdict = WireVerdict(
                verdict="unproven",
                effect=delta.effect,
                reason="no value was found that breaks",
            )
            return Judged(wire=verdict, level="warning")
        reason = delta.reason or self._expected(edit)
        if delta.rule.startswith("required-name") and is_declared_beside(edit, self._new):
            reason = ""
        level: Level = "warning" if reason and not self._is_strict else "error"
        verdict = WireVerdict(verdict="breaks", effect=delta.effect, proof=proof, reason=reason)
        return Judged(wire=verdict, level=level)

    def without_covered(self, edits: Iterable[SchemaEdit]) -> Iterator[SchemaEdit]:
        """Leave out the values of an enumeration that another member of a union takes: they are not lost."""
        for edit in edits:
            lost = (
                self._witnesses[edit.slot.direction].lost_values(edit) if _gives_up(edit) else None
            )
            if lost is None:
                yield edit
            elif lost:
                is_request = edit.slot.direction == "request"
                delta = edit.delta
                changed = (
                    replace(delta, old_value=lost) if is_request else replace(delta, new_value=lost)
                )
                yield replace(edit, delta=changed)

    def _proof(self, edits: list[SchemaEdit]) -> Proof | None:
        for edit in edits[:4]:
            if (proof := self._witnesses[edit.slot.direction].prove(edit)) is not None:
                return proof
        return None

    def _expected(self, edit: SchemaEdit) -> str:
        """Say why clients have to reckon with a harmful change; empty where they need not."""
        if edit.slot.direction == "request":
            return ""
        if edit.delta.rule in ("enum-value-added", "no-longer-enum"):
            return "clients have to expect new values"
        if edit.delta.is_expected:
            return "clients have to expect new properties"
        if edit.delta.rule == "became-nullable" and self._may_be_absent(edit):
            return "the property may be absent already"
        return ""

    def _may_be_absent(self, edit: SchemaEdit) -> bool:
        steps = [step for step in edit.path if step[0][0] != "member"]
        if not steps or steps[-1][0][0] != "property":
            return False
        step, owner, _ = steps[-1]
        field = self._old.views.of(owner).properties.get(step[1])
        return field is not None and not field.required_at

    def _harmless(self, edit: SchemaEdit) -> Judged:
        delta = edit.delta
        if _is_file_of_form(edit):
            return _sent_otherwise(edit)
        if edit.slot.direction == "request" and delta.rule == "required-property-removed":
            return _meaning("warning", _IGNORED)
        if delta.effect != "none":
            verdict = WireVerdict(verdict="safe", effect=delta.effect, reason=delta.reason)
            is_gone = (
                delta.rule == "optional-property-removed" and edit.slot.direction == "response"
            )
            return Judged(wire=verdict, level="warning" if is_gone else "note")
        is_request = edit.slot.direction == "request"
        if is_request and delta.rule in ("optional-property-removed", "property-renamed"):
            return _meaning("warning", _IGNORED)
        if delta.rule == "discriminator-mapping-changed":
            return _meaning("warning", "messages carry another tag")
        if is_request and delta.rule in ("default-value-changed", "default-value-removed"):
            return _meaning("warning", "a request that leaves it out means something else")
        if is_request and delta.rule in ("default-value-added", "known-value-removed"):
            return _meaning("note", "")
        if delta.rule in ("optional-property-removed", "property-renamed"):
            return Judged(wire=WireVerdict(verdict="none"), level="warning")
        if delta.rule.endswith("property-added"):
            return Judged(wire=WireVerdict(verdict="safe"), level="note")
        return Judged(wire=WireVerdict(verdict="none", reason=delta.reason), level="note")


def _meaning(level: Level, reason: str) -> Judged:
    return Judged(wire=WireVerdict(verdict="behaviour", reason=reason), level=level)


def _is_file_of_form(edit: SchemaEdit) -> bool:
    """Tell whether a part of a form that was text is a file now, or the other way round."""
    values = {edit.delta.old_value, edit.delta.new_value} if _is_content_type(edit) else set()
    is_part = bool(edit.path) and edit.path[0][0][0] == "property" and len(edit.path) <= 2
    is_form = edit.slot.direction == "request" and edit.slot.media_type.startswith("multipart/")
    return is_form and is_part and values == {None, "application/octet-stream"}


def _is_content_type(edit: SchemaEdit) -> bool:
    return edit.delta.rule == "content-media-type-changed"


def _sent_otherwise(edit: SchemaEdit) -> Judged:
    """Say that both clients send a part in different ways: a file has a name and another media type."""
    name = edit.path[0][0][1]
    field = f'form-data; name="{name}" (text/plain)'
    file = f'form-data; name="{name}"; filename="{name}" (application/octet-stream)'
    is_file = edit.delta.new_value is not None
    proof = Proof(kind="request", value=[field, file] if is_file else [file, field])
    return Judged(wire=WireVerdict(verdict="breaks", effect="both", proof=proof), level="error")
