"""Judges what happens to calls: names of methods, their arguments, their order, their results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.api.model import Operation
from generator.changes.comparing.draft import Draft
from generator.changes.comparing.operations import Matched, key_of
from generator.changes.model import OperationUse, PythonVerdict, Rename, Symbol
from generator.changes.verdicts.python import Clients, verdict
from generator.python.plan import ArgumentPlan, MethodPlan

_SAFE = (
    "endpoint-",
    "api-sunset",
    "response-header-",
    "optional-response-header",
    "required-response-header",
    "webhook-added",
    "callback-added",
    "server-added",
    "server-removed",
    "new-optional-",
    "request-parameter-became-optional",
    "request-parameter-deprecated",
    "request-parameter-reactivated",
    "request-body-became-optional",
    "request-body-added-optional",
    "api-security-alternative-added",
    "api-security-component-",
)
_REGENERATE = (
    "api-path-moved",
    "api-method-changed",
    "server-changed",
    "response-success-status-changed",
)


def judge_call(draft: Draft, clients: Clients) -> PythonVerdict:
    """Judge a difference that lies outside of schemas."""
    rule = draft.rule
    symbols = tuple(_methods(draft, clients))
    if rule in ("api-operation-id-changed", "api-tag-changed"):
        return _renamed_call(draft, clients)
    if "-removed-" in rule and rule.startswith("api-"):
        return verdict("breaks", "types", "run", symbols=symbols)
    if rule in ("webhook-removed", "callback-removed", "request-body-removed"):
        return verdict("breaks", "types", "run", symbols=symbols)
    if rule.startswith("api-security-component-") and rule.endswith("url-changed"):
        return verdict("regenerate")
    if rule.startswith(_SAFE):
        return verdict("safe")
    if rule == "response-success-status-changed" and _gains_or_loses_result(draft, clients):
        return verdict("breaks", "types", "run", symbols=symbols)
    if rule in _REGENERATE or rule.endswith("-encoding-changed"):
        return verdict("regenerate", symbols=symbols)
    if rule.startswith("api-security-"):
        return verdict("behaviour") if draft.wire == "breaks" else verdict("safe")
    if "parameter" in rule:
        return _parameter(draft, clients)
    if rule in ("request-body-became-required", "request-body-added-required"):
        return verdict("behaviour", symbols=symbols, reason="a call without a body is still a call")
    if "media-type" in rule or "status" in rule:
        return _results(draft, clients)
    return verdict("safe")


def _methods(draft: Draft, clients: Clients) -> Iterator[Symbol]:
    for pointer in draft.old_operations:
        if symbol := clients.old.symbol(pointer):
            yield Symbol(symbol=symbol)


def _renamed_call(draft: Draft, clients: Clients) -> PythonVerdict:
    old, new = draft.old_operations[0], draft.new_operations[0]
    before, after = clients.old.call(old), clients.new.call(new)
    if before == after or not before:
        return verdict("safe")
    symbol = replace(clients.old.of_operation(old), replacement=after)
    return verdict("breaks", "types", "run", symbols=(symbol,))


def _parameter(draft: Draft, clients: Clients) -> PythonVerdict:
    old, new = draft.old_operations[0], draft.new_operations[0]
    if old not in clients.old.methods or new not in clients.new.methods:
        return verdict("safe")
    first, second = clients.old.methods[old][1], clients.new.methods[new][1]
    name = str(draft.old_value or draft.new_value) if "renamed" in draft.rule else draft.detail
    wire_name = name.split(":")[0].split(" -> ")[0]
    after_name = draft.rename.new if draft.rename else wire_name
    before = _argument(first, draft.rename.old if draft.rename else wire_name)
    after = _argument(second, after_name)
    symbol = Symbol(
        symbol=clients.old.symbol(old),
        argument=before.name if before else after.name if after else "",
        replacement=after.name if before and after else "",
    )
    if draft.rule in ("new-required-request-parameter", "request-parameter-became-required"):
        return verdict("breaks", "types", "run", symbols=(symbol,))
    if draft.rule == "request-parameter-removed":
        return verdict("breaks", "types", "run", symbols=(symbol,))
    if before and after and before.name != after.name:
        reason = ""
        if before.location == after.location == "path":
            reason = "calls that pass it by its position stay right"
        return verdict("breaks", "types", "run", symbols=(symbol,), reason=reason)
    if before and after and before.location == "path" != after.location:
        return verdict("breaks", "types", "run", symbols=(symbol,))
    if draft.wire == "breaks":
        return verdict("regenerate", symbols=(symbol,))
    return verdict("safe")


def _argument(method: MethodPlan, wire_name: str) -> ArgumentPlan | None:
    for argument in method.arguments:
        if str(argument.wire_name).lower() == wire_name.lower():
            return argument
    return None


def _results(draft: Draft, clients: Clients) -> PythonVerdict:
    """Judge another media type or status by what the method takes and returns."""
    symbols = tuple(_methods(draft, clients))
    for old, new in zip(draft.old_operations, draft.new_operations, strict=False):
        if old not in clients.old.methods or new not in clients.new.methods:
            continue
        first, second = clients.old.methods[old][1], clients.new.methods[new][1]
        if draft.direction == "request":
            if draft.rule.endswith("-added") and not _keeps_media(first, second):
                continue  # told with the media type that is gone
            names = {argument.name for argument in _body(first)}
            others = {argument.name for argument in _body(second)}
            if not (names <= others if names else _takes_body(first, second, clients)):
                return verdict("breaks", "types", "run", symbols=symbols)
        elif not clients.is_same_type(first.returns.text, second.returns.text):
            return verdict("breaks", "types", "run", symbols=symbols)
    return verdict("regenerate", symbols=symbols) if draft.wire == "breaks" else verdict("safe")


def _gains_or_loses_result(draft: Draft, clients: Clients) -> bool:
    """Tell whether a method returned something and returns None now, or the other way round."""
    return any(
        (clients.old.methods[old][1].returns.text == "None")
        != (clients.new.methods[new][1].returns.text == "None")
        for old, new in zip(draft.old_operations, draft.new_operations, strict=False)
        if old in clients.old.methods and new in clients.new.methods
    )


def _keeps_media(first: MethodPlan, second: MethodPlan) -> bool:
    before = set(first.body.media_types) if first.body else set()
    return before <= (set(second.body.media_types) if second.body else set())


def _takes_body(first: MethodPlan, second: MethodPlan, clients: Clients) -> bool:
    """Tell whether what was passed as the body, whole, can still be passed."""
    if first.body is None:
        return True
    if second.body is None:
        return False
    return clients.takes(first.body.annotation.text, second.body.annotation.text)


def _body(method: MethodPlan) -> tuple[ArgumentPlan, ...]:
    return method.body.properties if method.body else ()


def python_drafts(matched: Matched, drafts: Iterable[Draft], clients: Clients) -> Iterator[Draft]:
    """Yield what only Python code notices: other names, another order, lists that no longer walk."""
    told = {
        pointer
        for draft in drafts
        if draft.rule in ("api-operation-id-changed", "api-tag-changed")
        for pointer in draft.old_operations
    }
    for old, new in matched.pairs:
        first, second = clients.old.methods.get(old.pointer), clients.new.methods.get(new.pointer)
        if first is None or second is None:
            continue
        if old.pointer not in told and clients.old.call(old.pointer) != clients.new.call(
            new.pointer
        ):
            yield _call_renamed(old, new, clients)
        yield from _order(old, new, first[1], second[1], clients)
        yield from _pagination(old, new, first[1], second[1], clients)


def _draft(
    rule: str, old: Operation, new: Operation, message: str, python: PythonVerdict, **fields: object
) -> Draft:
    values: dict[str, object] = {
        "rule": rule,
        "anchor": key_of(old),
        "old_at": old.pointer,
        "new_at": new.pointer,
        "message": message,
        "what": f"{old.method} {old.path}",
        "uses": (OperationUse(kind="operation", method=new.method, path=new.path),),
        "old_operations": (old.pointer,),
        "new_operations": (new.pointer,),
        "level": "error",
        "python": python,
        **fields,
    }
    return Draft(**values)  # type: ignore[arg-type]


def _call_renamed(old: Operation, new: Operation, clients: Clients) -> Draft:
    before, after = clients.old.call(old.pointer), clients.new.call(new.pointer)
    symbol = replace(clients.old.of_operation(old.pointer), replacement=after)
    return _draft(
        "python-call-renamed",
        old,
        new,
        f"{before} is called {after}",
        verdict("breaks", "types", "run", symbols=(symbol,)),
        detail=f"{before} -> {after}",
        level="note",
        rename=Rename(kind="operation", old=before, new=after),
    )


def _order(
    old: Operation, new: Operation, first: MethodPlan, second: MethodPlan, clients: Clients
) -> Iterator[Draft]:
    before = [argument for argument in first.arguments if argument.location == "path"]
    after = [argument for argument in second.arguments if argument.location == "path"]
    names, others = [one.name for one in before], [one.name for one in after]
    if names == others or sorted(names) != sorted(others):
        return
    is_seen = any(one.annotation != two.annotation for one, two in zip(before, after, strict=True))
    symbol = clients.old.of_operation(old.pointer)
    python = (
        verdict("breaks", "types", symbols=(symbol,))
        if is_seen
        else verdict(
            "behaviour",
            symbols=(symbol,),
            reason="arguments that are passed by position trade places",
        )
    )
    yield _draft(
        "python-positional-order-changed",
        old,
        new,
        f"positional arguments trade places: {', '.join(names)} -> {', '.join(others)}",
        python,
        detail=f"{', '.join(names)} -> {', '.join(others)}",
        old_value=" ".join(names),
        new_value=" ".join(others),
        wire="none",
    )


def _pagination(
    old: Operation, new: Operation, first: MethodPlan, second: MethodPlan, clients: Clients
) -> Iterator[Draft]:
    if first.pagination is None and second.pagination is None:
        return
    symbol = clients.old.of_operation(old.pointer)
    if first.pagination and second.pagination:
        if first.pagination.strategy != second.pagination.strategy:
            yield _draft(
                "python-pagination-changed",
                old,
                new,
                "pages are asked for in another way",
                verdict("regenerate", symbols=(symbol,)),
                old_value=first.pagination.strategy,
                new_value=second.pagination.strategy,
                wire="behaviour",
                level="warning",
            )
        return
    is_gone = second.pagination is None
    yield _draft(
        "python-pagination-removed" if is_gone else "python-pagination-added",
        old,
        new,
        f"{clients.old.call(old.pointer)} returns "
        + ("one model, and no pages to walk" if is_gone else "pages to walk, and no single model"),
        verdict("breaks", "types", "run", symbols=(symbol,)),
        wire="none",
    )
