"""Compares two documents: servers, security, operations, and the slots of all their messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.api.model import Api, Operation, Webhook
from generator.changes.comparing.draft import Draft, Slot
from generator.changes.comparing.messages import (
    Found,
    compare_replies,
    compare_request_bodies,
    compare_responses,
)
from generator.changes.comparing.operations import (
    Matched,
    addresses_of,
    blank,
    key_of,
    match_operations,
    match_webhooks,
    url_of,
)
from generator.changes.comparing.parameters import Meeting, compare_parameters
from generator.changes.comparing.security import compare_security, needs
from generator.changes.model import OperationUse, Rename
from generator.changes.normal.schemas import Schemas

_Addresses = tuple[list[str], list[str]]
"""Of the servers that both documents name for all operations."""


def compare_documents(
    old: Api, new: Api, old_schemas: Schemas, new_schemas: Schemas
) -> tuple[Matched, list[Draft], list[Slot]]:
    """Return the pairs of operations, what differs outside of schemas, and where schemas meet."""
    addresses = addresses_of(old.servers), addresses_of(new.servers)
    matched = match_operations(old.operations, new.operations, old_schemas, new_schemas, addresses)
    meetings = [
        Meeting(
            old=first,
            new=second,
            use=use_of(first),
            old_schemas=old_schemas,
            new_schemas=new_schemas,
        )
        for first, second in matched.pairs
    ]
    drafts: list[Draft] = [*_servers(old, new, meetings)]
    slots: list[Slot] = []
    moved: list[Draft] = []
    for meeting in meetings:
        for draft in _operation(meeting, addresses):
            (moved if draft.rule == "api-path-moved" else drafts).append(draft)
        for compare in (compare_parameters, compare_request_bodies, compare_responses):
            found, inner = compare(meeting)
            drafts += found
            slots += inner
    drafts += _together(moved)
    drafts += _grouped([*_security(meetings, old, new), *_own_servers(meetings, addresses)])
    left = {blank(operation.path) for operation in new.operations}
    drafts += [_removed(operation, left) for operation in matched.removed]
    drafts += [_added(operation) for operation in matched.added]
    found, inner = _webhooks(old, new, old_schemas, new_schemas)
    drafts += found
    slots += inner
    drafts += _schemes(old, new)
    return matched, drafts, slots


def use_of(operation: Operation) -> OperationUse:
    """Name an operation."""
    return OperationUse(kind="operation", method=operation.method, path=operation.path)


def _has_same_url(meeting: Meeting, addresses: _Addresses) -> bool:
    first, second = url_of(meeting.old, addresses[0]), url_of(meeting.new, addresses[1])
    return blank(first) == blank(second)


def _operation(meeting: Meeting, addresses: _Addresses) -> Iterator[Draft]:
    old, new = meeting.old, meeting.new
    if blank(old.path) != blank(new.path) and not _has_same_url(meeting, addresses):
        yield meeting.draft(
            "api-path-moved",
            f"{old.method} {old.path} moved to {new.path}",
            detail=f"-> {new.path}",
            old_value=blank(old.path),
            new_value=blank(new.path),
            effect="both",
            wire="breaks",
            level="error",
            request=(_filled(old), _filled(new)),
        )
    if old.method != new.method:
        yield meeting.draft(
            "api-method-changed",
            f"{old.path} wants {new.method}, no longer {old.method}",
            detail=f"{old.method} -> {new.method}",
            old_value=old.method,
            new_value=new.method,
            effect="both",
            wire="breaks",
            level="error",
            request=(f"{old.method} {_filled(old)}", f"{new.method} {_filled(new)}"),
        )
    if old.operation_id != new.operation_id:
        yield meeting.draft(
            "api-operation-id-changed",
            f"the operation id {old.operation_id or 'none'} is {new.operation_id or 'none'} now",
            detail=f"{old.operation_id} -> {new.operation_id}",
            subject="operationId",
            rename=Rename(kind="operation", old=old.operation_id, new=new.operation_id),
        )
    if old.tags != new.tags:
        before, after = ", ".join(old.tags), ", ".join(new.tags)
        yield meeting.draft(
            "api-tag-changed",
            f"the tags {before or 'none'} are {after or 'none'} now",
            detail=f"{before} -> {after}",
            subject="tags",
            rename=Rename(kind="tag", old=before, new=after),
        )
    yield from _lifecycle(meeting)


def _together(moved: list[Draft]) -> Iterator[Draft]:
    """Make one draft of paths that moved from one prefix to another: `/v1` to `/v2`."""
    groups: dict[tuple[str, str], list[Draft]] = {}
    for draft in moved:
        groups.setdefault(_prefixes(draft.old_value, draft.new_value), []).append(draft)
    for (old, new), group in sorted(groups.items()):
        if len(group) < 2 or not (old or new):
            yield from group
            continue
        yield replace(
            next(_grouped([replace(each, old_value=old, new_value=new) for each in group])),
            anchor="paths",
            message=f"{len(group)} operations moved from {old or '/'} to {new or '/'}",
            detail=f"{old or '/'} -> {new or '/'}",
            what=f"paths below {old or '/'}",
        )


def _prefixes(old: str, new: str) -> tuple[str, str]:
    """Return what two paths begin with until they are the same to the end."""
    first, second = old.split("/"), new.split("/")
    while len(first) > 1 and len(second) > 1 and first[-1] == second[-1]:
        first.pop()
        second.pop()
    return "/".join(first), "/".join(second)


def _filled(operation: Operation) -> str:
    """Write a path with a sample for each variable, the same for each in both versions."""
    path = operation.path
    for index, parameter in enumerate(
        sorted((p for p in operation.parameters if p.location == "path"), key=lambda p: p.name)
    ):
        path = path.replace(
            "{" + parameter.name + "}", f"{'abcdefgh'[index % 8]}{index // 8 or ''}"
        )
    return path


def _lifecycle(meeting: Meeting) -> Iterator[Draft]:
    old, new = meeting.old, meeting.new
    if old.deprecated != new.deprecated:
        rule = "endpoint-deprecated" if new.deprecated else "endpoint-reactivated"
        until = f", to be removed on {new.sunset}" if new.sunset else ""
        yield meeting.draft(
            f"{rule}-with-sunset" if new.deprecated and new.sunset else rule,
            f"deprecated{until}" if new.deprecated else "no longer deprecated",
            subject="deprecated",
            old_value=old.deprecated,
            new_value=new.deprecated,
        )
    elif old.sunset != new.sunset:
        yield meeting.draft(
            "api-sunset-changed",
            f"to be removed on {new.sunset or 'no day that is known'}",
            subject="sunset",
            detail=f"{old.sunset} -> {new.sunset}",
            old_value=old.sunset or None,
            new_value=new.sunset or None,
            level="warning"
            if new.sunset and (not old.sunset or new.sunset < old.sunset)
            else "note",
        )


def _removed(operation: Operation, left: set[str]) -> Draft:
    how = "with" if operation.deprecated else "without"
    what = "api" if blank(operation.path) in left else "api-path"
    return Draft(
        rule=f"{what}-removed-{how}-deprecation",
        anchor=key_of(operation),
        old_at=operation.pointer,
        new_at="",
        what=f"{operation.method} {operation.path}",
        message=f"{operation.method} {operation.path} is gone",
        uses=(use_of(operation),),
        effect="narrows",
        wire="breaks",
        level="warning" if operation.deprecated else "error",
        reason="it was deprecated" if operation.deprecated else "",
        old_operations=(operation.pointer,),
    )


def _added(operation: Operation) -> Draft:
    return Draft(
        rule="endpoint-added",
        anchor=key_of(operation),
        old_at="",
        new_at=operation.pointer,
        what=f"{operation.method} {operation.path}",
        message=f"{operation.method} {operation.path} is new",
        uses=(use_of(operation),),
        effect="widens",
        wire="safe",
        new_operations=(operation.pointer,),
    )


def _security(meetings: list[Meeting], old: Api, new: Api) -> Iterator[Draft]:
    for meeting in meetings:
        change = compare_security(needs(old, meeting.old), needs(new, meeting.new))
        if change is None or change.effect == "none":
            continue
        yield meeting.draft(
            change.rule,
            change.message,
            subject="security",
            direction="request",
            old_at=change.old_at or meeting.old.pointer,
            new_at=change.new_at or meeting.new.pointer,
            old_value=[sorted(map(list, need)) for need in change.old],
            new_value=[sorted(map(list, need)) for need in change.new],
            effect=change.effect,
            wire=change.wire,
            level=change.level,
        )


def _own_servers(meetings: list[Meeting], addresses: _Addresses) -> Iterator[Draft]:
    """Yield other addresses of operations that have servers of their own, in one document at least."""
    for meeting in meetings:
        old, new = meeting.old, meeting.new
        if not (old.servers or new.servers) or _has_same_url(meeting, addresses):
            continue
        before, after = (
            next(iter((*addresses_of(one.servers), *common)), "/")
            for one, common in zip((old, new), addresses, strict=True)
        )
        if before != after:
            yield meeting.draft(
                "server-changed",
                f"the address is {after} now, no longer {before}",
                subject="servers",
                old_value=before,
                new_value=after,
                effect="both",
                wire="breaks",
                level="warning",
                reason="whether the old address still answers cannot be known",
                request=_called(old, new, before, after),
            )


def _called(old: Operation, new: Operation, before: str, after: str) -> tuple[str, str]:
    return f"{old.method} {before}{_filled(old)}", f"{new.method} {after}{_filled(new)}"


def _grouped(drafts: list[Draft]) -> Iterator[Draft]:
    """Make one draft of the same change of many operations, such as one of the common security."""
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        key = repr((draft.rule, draft.old_value, draft.new_value))
        groups.setdefault(key, []).append(draft)
    for group in groups.values():
        group.sort(key=lambda each: each.anchor)
        first = group[0]
        yield replace(
            first,
            uses=tuple(use for draft in group for use in draft.uses),
            old_operations=tuple(p for draft in group for p in draft.old_operations),
            new_operations=tuple(p for draft in group for p in draft.new_operations),
        )


def _servers(old: Api, new: Api, meetings: list[Meeting]) -> Iterator[Draft]:
    before, after = addresses_of(old.servers), addresses_of(new.servers)
    common = [each for each in meetings if not (each.old.servers or each.new.servers)]
    moved = [each for each in common if not _has_same_url(each, (before, after))]
    if before[:1] != after[:1] and (moved or not meetings):
        first, second = (addresses[0] if addresses else "/" for addresses in (before, after))
        request = _called(moved[0].old, moved[0].new, first, second) if moved else (first, second)
        yield Draft(
            rule="server-changed",
            anchor="servers",
            old_at="/servers/0/url" if before else "",
            new_at="/servers/0/url" if after else "",
            what="servers",
            message=f"the address is {second} now, no longer {first}",
            old_value=first,
            new_value=second,
            effect="both",
            wire="breaks",
            level="warning",
            reason="whether the old address still answers cannot be known",
            request=request,
        )
    yield from _listed_servers(before, after)


def _listed_servers(before: list[str], after: list[str]) -> Iterator[Draft]:
    """Yield the servers beside the first one that came or went."""
    for url in before[1:]:
        if url not in after:
            yield Draft(
                rule="server-removed",
                anchor=f"servers {url}",
                old_at="/servers",
                new_at="/servers",
                what=f"servers: {url}",
                message=f"{url} is no longer listed",
                old_value=url,
                wire="behaviour",
            )
    for url in after[1:]:
        if url not in before:
            yield Draft(
                rule="server-added",
                anchor=f"servers {url}",
                old_at="/servers",
                new_at="/servers",
                what=f"servers: {url}",
                message=f"{url} is listed now",
                new_value=url,
            )


def _webhooks(old: Api, new: Api, old_schemas: Schemas, new_schemas: Schemas) -> Found:
    pairs, gone, come = match_webhooks(old.webhooks, new.webhooks)
    drafts: list[Draft] = []
    slots: list[Slot] = []
    for first, second in pairs:
        use = _webhook_use(first)
        meeting = Meeting(
            old=replace(first.operation, path=_label(first)),
            new=replace(second.operation, path=_label(first)),
            use=use,
            old_schemas=old_schemas,
            new_schemas=new_schemas,
        )
        for found, inner in (
            compare_request_bodies(meeting, is_sent_by_api=True),
            compare_replies(meeting),
        ):
            drafts += found
            slots += inner
    drafts += [_webhook(webhook, "removed") for webhook in gone]
    drafts += [_webhook(webhook, "added") for webhook in come]
    return drafts, slots


def _label(webhook: Webhook) -> str:
    kind = "callback" if webhook.owner or webhook.operation.path else "webhook"
    return f"{kind} {webhook.operation.operation_id or webhook.name}"


def _webhook_use(webhook: Webhook) -> OperationUse:
    kind, name = _label(webhook).split(" ", 1)
    return OperationUse(
        kind="callback" if kind == "callback" else "webhook",
        method=webhook.operation.method,
        path=name,
    )


def _webhook(webhook: Webhook, verb: str) -> Draft:
    use = _webhook_use(webhook)
    is_gone = verb == "removed"
    return Draft(
        rule=f"{use.kind}-{verb}",
        anchor=f"{webhook.operation.method} {_label(webhook)}",
        old_at=webhook.operation.pointer if is_gone else "",
        new_at="" if is_gone else webhook.operation.pointer,
        direction="response",
        what=str(use),
        message=f"the {use} is {'gone' if is_gone else 'new'}",
        uses=(use,),
        wire="none" if is_gone else "safe",
        level="warning" if is_gone else "note",
        old_operations=(webhook.operation.pointer,) if is_gone else (),
        new_operations=() if is_gone else (webhook.operation.pointer,),
    )


_URLS = (
    ("token_url", "api-security-component-oauth-token-url-changed", "token URL"),
    ("authorization_url", "api-security-component-oauth-url-changed", "authorization URL"),
    ("refresh_url", "api-security-component-oauth-refresh-url-changed", "refresh URL"),
)


def _schemes(old: Api, new: Api) -> Iterator[Draft]:
    after = {scheme.key: scheme for scheme in new.security_schemes}
    before = {scheme.key: scheme for scheme in old.security_schemes}
    for key, scheme in before.items():
        other = after.get(key)
        if other is None or other.type != scheme.type:
            continue
        for name, rule, words in _URLS:
            first, second = getattr(scheme, name), getattr(other, name)
            if first != second:
                yield _scheme(
                    rule,
                    key,
                    f"the {words} is {second or 'gone'} now",
                    scheme.pointer,
                    other.pointer,
                    first,
                    second,
                )
        for scope in sorted({*scheme.scopes} ^ {*other.scopes}):
            verb = "removed" if scope in scheme.scopes else "added"
            yield _scheme(
                f"api-security-component-oauth-scope-{verb}",
                key,
                f"the scope {scope} is {'gone' if verb == 'removed' else 'new'}",
                scheme.pointer,
                other.pointer,
                scope if verb == "removed" else "",
                scope if verb == "added" else "",
            )
    for key in sorted({*before} ^ {*after}):
        gone = key in before
        yield _scheme(
            f"api-security-component-{'removed' if gone else 'added'}",
            key,
            f"the security scheme {key} is {'gone' if gone else 'new'}",
            before[key].pointer if gone else "",
            "" if gone else after[key].pointer,
            key if gone else "",
            "" if gone else key,
        )


def _scheme(
    rule: str, key: str, message: str, old_at: str, new_at: str, first: str, second: str
) -> Draft:
    return Draft(
        rule=rule,
        anchor=f"security scheme {key}",
        old_at=old_at,
        new_at=new_at,
        what=f"security scheme {key}",
        message=message,
        detail=key,
        old_value=first or None,
        new_value=second or None,
        wire="behaviour" if rule.endswith("url-changed") else "none",
        level="warning" if rule.endswith("token-url-changed") else "note",
    )
