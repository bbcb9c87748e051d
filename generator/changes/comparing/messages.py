"""Compares bodies and responses of two operations: media types, statuses, headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.api.model import Header, MediaType, RequestBody, Response
from generator.changes.comparing.draft import Draft, Slot
from generator.changes.comparing.forms import compare_encodings, spot_of
from generator.changes.comparing.operations import key_of
from generator.changes.comparing.parameters import Meeting
from generator.changes.model import Direction

Found = tuple[list[Draft], list[Slot]]


def media_name(media: MediaType) -> str:
    """Return the name of a media type as all spellings of it.

    JSON is UTF-8 in any case (RFC 8259, 8.1), so a charset that says so is left out.
    """
    kind, *parameters = (part.strip().lower() for part in media.name.split(";"))
    if kind.endswith(("/json", "+json")):
        parameters = [each for each in parameters if each.replace('"', "") != "charset=utf-8"]
    return ";".join([kind, *sorted(filter(None, parameters))])


def _by_name(content: Sequence[MediaType]) -> dict[str, MediaType]:
    """Return media types by their names; the second of the same name keeps its spelling."""
    found: dict[str, MediaType] = {}
    for media in content:
        name = media_name(media)
        found[media.name if name in found else name] = media
    return found


def compare_request_bodies(meeting: Meeting, *, is_sent_by_api: bool = False) -> Found:
    """Return what differs in the bodies; what an API sends to its callers is judged as a response."""
    old, new = meeting.old.request_body, meeting.new.request_body
    direction: Direction = "response" if is_sent_by_api else "request"
    if old is None or new is None:
        return _one_body(old, new, meeting, direction), []
    drafts: list[Draft] = []
    if old.required != new.required and not is_sent_by_api:
        verb = "required" if new.required else "optional"
        drafts.append(
            meeting.draft(
                f"request-body-became-{verb}",
                f"the body became {verb}",
                old_at=old.pointer,
                new_at=new.pointer,
                direction=direction,
                subject="body",
                old_value=old.required,
                new_value=new.required,
                request=("a request without a body", "refused") if new.required else None,
                effect="narrows" if new.required else "widens",
                wire="breaks" if new.required else "safe",
                level="error" if new.required else "note",
            )
        )
    found, slots = _contents(
        old.content, new.content, meeting, direction, "request", "request-body-media-type"
    )
    return [*drafts, *found], slots


def _one_body(
    old: RequestBody | None, new: RequestBody | None, meeting: Meeting, direction: Direction
) -> list[Draft]:
    if old is None and new is None:
        return []
    is_api = direction == "response"
    if new is None:
        assert old is not None
        return [
            meeting.draft(
                "request-body-removed",
                "there is no body any more",
                old_at=old.pointer,
                direction=direction,
                subject="body",
                old_value="body",
                wire="breaks" if is_api else "behaviour",
                level="error" if is_api else "warning",
                reason="" if is_api else "the API may ignore or refuse what it does not describe",
            )
        ]
    word = "required" if new.required else "optional"
    breaks = new.required and not is_api
    return [
        meeting.draft(
            f"request-body-added-{word}",
            f"there is a body now, and it is {word}",
            new_at=new.pointer,
            direction=direction,
            subject="body",
            new_value="body",
            effect="narrows" if breaks else "none",
            wire="breaks" if breaks else "safe",
            level="error" if breaks else "note",
        )
    ]


def compare_responses(meeting: Meeting) -> Found:
    """Return what differs in the answers."""
    old = {response.status: response for response in meeting.old.responses}
    new = {response.status: response for response in meeting.new.responses}
    drafts: list[Draft] = []
    pairs = [(old[status], new[status]) for status in old if status in new]
    gone = [old[status] for status in old if status not in new]
    come = [new[status] for status in new if status not in old]
    moved = _moved(gone, come, is_only=not any(_is_success(before.status) for before, _ in pairs))
    if moved is not None:
        if bool(moved[0].content) == bool(moved[1].content):
            pairs.append(moved)
        gone.remove(moved[0])
        come.remove(moved[1])
        drafts.append(_status_moved(*moved, meeting))
    drafts += [_status_gone(response, meeting, _cover(response, come)) for response in gone]
    drafts += [_status_come(response, meeting, old) for response in come]
    pairs += [(each, cover) for each in gone if (cover := _cover(each, come)) is not None]
    pairs += [(cover, each) for each in come if (cover := _cover(each, old.values())) is not None]
    slots: list[Slot] = []
    for before, after in pairs:
        place = f"response {after.status if after.status.isdigit() else before.status}"
        found, inner = _contents(
            before.content, after.content, meeting, "response", place, "response-media-type"
        )
        drafts += found
        slots += inner
        found, inner = _headers(before, after, meeting)
        drafts += found
        slots += inner
    return drafts, slots


def compare_replies(meeting: Meeting) -> Found:
    """Return what differs in the bodies that programs answer a webhook with: they are judged as requests."""
    old = {response.status: response for response in meeting.old.responses}
    drafts: list[Draft] = []
    slots: list[Slot] = []
    for after in meeting.new.responses:
        if (before := old.get(after.status)) is not None and before.content and after.content:
            place = f"reply {after.status}"
            found, inner = _contents(
                before.content, after.content, meeting, "request", place, "request-body-media-type"
            )
            drafts += found
            slots += inner
    return drafts, slots


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _moved(
    gone: Sequence[Response], come: Sequence[Response], *, is_only: bool
) -> tuple[Response, Response] | None:
    """Return the success that came back under another status: if it is the only one, also without its body."""
    olds = [response for response in gone if _is_success(response.status)]
    news = [response for response in come if _is_success(response.status)]
    if len(olds) != 1 or len(news) != 1:
        return None
    first, second = olds[0], news[0]
    is_alike = {*map(media_name, first.content)} == {*map(media_name, second.content)}
    is_emptied = is_only and not (first.content and second.content)
    return (first, second) if is_alike or is_emptied else None


def _status_moved(old: Response, new: Response, meeting: Meeting) -> Draft:
    return meeting.draft(
        "response-success-status-changed",
        f"success is answered with {new.status}, no longer with {old.status}",
        old_at=old.pointer,
        new_at=new.pointer,
        direction="response",
        subject="status",
        detail=f"{old.status} -> {new.status}",
        old_value=old.status,
        new_value=new.status,
        effect="both",
        wire="breaks",
        level="error",
    )


def _cover(response: Response, others: Iterable[Response]) -> Response | None:
    """Return the response that speaks of a status as well: of its range, or of all others."""
    known = {other.status: other for other in others}
    return known.get(f"{response.status[0]}XX") or known.get("default")


def _status_gone(response: Response, meeting: Meeting, cover: Response | None) -> Draft:
    word = "success" if _is_success(response.status) else "non-success"
    is_success = _is_success(response.status) and cover is None
    return meeting.draft(
        f"response-{word}-status-removed",
        f"the answer {response.status} is gone",
        old_at=response.pointer,
        direction="response",
        subject=f"status {response.status}",
        detail=response.status,
        old_value=response.status,
        effect="narrows",
        wire="safe" if is_success else "none",
        level="warning" if is_success else "note",
    )


def _status_come(response: Response, meeting: Meeting, known: Mapping[str, Response]) -> Draft:
    is_success = _is_success(response.status)
    is_covered = "default" in known or f"{response.status[0]}XX" in known
    word = "success" if is_success else "non-success"
    had_body = any(_is_success(each.status) and each.content for each in known.values())
    breaks = is_success and not is_covered and (bool(response.content) or had_body)
    return meeting.draft(
        f"response-{word}-status-added",
        f"{response.status} may be answered now",
        new_at=response.pointer,
        direction="response",
        subject=f"status {response.status}",
        detail=response.status,
        new_value=response.status,
        effect="widens" if is_success and not is_covered else "none",
        wire="breaks" if breaks else "none",
        level="warning" if breaks else "note",
        reason="clients have to expect other successes" if breaks else "",
    )


def _contents(
    old: Sequence[MediaType],
    new: Sequence[MediaType],
    meeting: Meeting,
    direction: Direction,
    place: str,
    rule: str,
) -> Found:
    before, after = _by_name(old), _by_name(new)
    drafts: list[Draft] = []
    slots: list[Slot] = []
    for name, media in before.items():
        if name in after:
            slots += _media_slots(media, after[name], meeting, direction, place)
            drafts += compare_encodings(
                media, after[name], meeting, direction, place, media_name(after[name])
            )
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    has_rest = bool(before.keys() & after.keys())
    for name in gone:
        drafts.append(_media_gone(name, before[name], meeting, direction, place, rule, has_rest))
    for name in come:
        is_payload = direction == "response" and place == "request"
        only_one = direction == "response" and not before and place.endswith(("204", "205"))
        drafts.append(
            meeting.draft(
                f"{rule}-added",
                f"{_media_sentence(direction, place)} {name} now",
                new_at=after[name].pointer,
                direction=direction,
                subject=f"{place} {name}",
                detail=name,
                new_value=name,
                effect="none" if only_one else "widens",
                wire="breaks" if is_payload else "safe",
                level="error" if is_payload else "note",
            )
        )
    return drafts, slots


def _media_gone(
    name: str,
    media: MediaType,
    meeting: Meeting,
    direction: Direction,
    place: str,
    rule: str,
    has_rest: bool,
) -> Draft:
    """Say what it means that a media type is gone: whoever sends it or asks for it is refused."""
    is_error = direction == "response" and "response 2" not in place
    return meeting.draft(
        f"{rule}-removed",
        f"{_media_sentence(direction, place, is_gone=True)} {name}",
        old_at=media.pointer,
        direction=direction,
        subject=f"{place} {name}",
        detail=name,
        old_value=name,
        effect="narrows",
        wire="safe" if is_error else "breaks",
        level="note" if is_error else "error",
        reason="" if not has_rest else "other media types stay",
    )


def _media_sentence(direction: Direction, place: str, *, is_gone: bool = False) -> str:
    """Say whether a message of a media type is taken, or may come."""
    if direction == "request":
        return f"{place} is no longer taken as" if is_gone else f"{place} is taken as"
    place = "the payload" if place == "request" else place
    return f"{place} no longer comes as" if is_gone else f"{place} may come as"


def _media_slots(
    old: MediaType, new: MediaType, meeting: Meeting, direction: Direction, place: str
) -> Iterator[Slot]:
    for part, first, second in (
        ("", old.schema, new.schema),
        (" items", old.item_schema, new.item_schema),
    ):
        if first is None and second is None:
            continue
        yield Slot(
            key=f"{key_of(meeting.old)} {place} {media_name(new)}{part}",
            kind="body",
            name="",
            direction=direction,
            use=meeting.use,
            old=spot_of(first),
            new=spot_of(second),
            old_operation=meeting.old.pointer,
            new_operation=meeting.new.pointer,
            media_type=media_name(new),
            is_success=direction == "request" or _is_success(place.removeprefix("response ")),
        )


def _headers(old: Response, new: Response, meeting: Meeting) -> Found:
    before = {header.name.lower(): header for header in old.headers}
    after = {header.name.lower(): header for header in new.headers}
    before.pop("content-type", None)
    after.pop("content-type", None)
    drafts: list[Draft] = []
    slots: list[Slot] = []
    for name in sorted({*before, *after}):
        first, second = before.get(name), after.get(name)
        if first is None or second is None:
            drafts.append(_one_header(name, first, second, new.status, meeting))
            continue
        if first.required != second.required:
            verb = "required" if second.required else "optional"
            drafts.append(
                meeting.draft(
                    f"response-header-became-{verb}",
                    f"the header {name} of {new.status} became {verb}",
                    old_at=first.pointer,
                    new_at=second.pointer,
                    direction="response",
                    subject=f"{new.status} header {name}",
                    detail=name,
                    old_value=first.required,
                    new_value=second.required,
                    effect="narrows" if second.required else "widens",
                    wire="safe" if second.required else "breaks",
                    level="note" if second.required else "error",
                )
            )
        slots.append(
            Slot(
                key=f"{key_of(meeting.old)} response {new.status} header {name}",
                kind="header",
                name=first.name,
                direction="response",
                use=meeting.use,
                old=spot_of(first.schema),
                new=spot_of(second.schema),
                old_operation=meeting.old.pointer,
                new_operation=meeting.new.pointer,
                is_success=_is_success(new.status),
            )
        )
    return drafts, slots


def _one_header(
    name: str, old: Header | None, new: Header | None, status: str, meeting: Meeting
) -> Draft:
    if old is None:
        assert new is not None
        return meeting.draft(
            "response-header-added",
            f"{status} has a header {name} now",
            new_at=new.pointer,
            direction="response",
            subject=f"{status} header {name}",
            detail=name,
            new_value=name,
            wire="safe",
        )
    word = "required" if old.required else "optional"
    return meeting.draft(
        f"{word}-response-header-removed",
        f"{status} has no header {name} any more",
        old_at=old.pointer,
        direction="response",
        subject=f"{status} header {name}",
        detail=name,
        old_value=name,
        effect="widens" if old.required else "none",
        wire="breaks" if old.required else "none",
        level="error" if old.required else "warning",
    )
