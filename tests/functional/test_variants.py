"""Unions over real HTTP: the class that a value is decoded to, and the bytes that leave again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import ValidationError

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

Import = Callable[[str], ModuleType]

# Case, call, what the server answers and is sent back, and the class of the part at a path in it.
ROWS: list[tuple[str, str, str, str, str]] = [
    ("unions_of_formats", "tasks.create", f'{{"{name}":{text}}}', name, kind)
    for name, text, kind in [
        ("owner", '{"id":"0B6E25F2-4F09-4F0D-8C5A-1E8D3A2B4C5D"}', "Owner"),
        ("owner", '"0B6E25F2-4F09-4F0D-8C5A-1E8D3A2B4C5D"', "TextUUID"),
        ("owners", '["0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d",[{"id":"x","name":null}]]', "list"),
        ("price", '"1.50"', "Decimal"),
        ("price", "5", "int"),
        ("price", "1.50", "float"),
        ("price", "true", "bool"),
        ("due", '"2020-01-02"', "date"),
        ("due", '"2020-01-02T00:00:00.0Z"', "TextDatetime"),
        ("due", "1", "int"),
        ("data", "[1,2]", "list"),
        ("data", '"aGk+"', "bytes"),
        ("data", "1", "int"),
    ]
]

ROWS += [
    ("variants_by_tag", "things.send", f'{{"{path.partition(".")[0]}":{text}}}', path, kind)
    for path, text, kind in [
        ("listed", '{"petType":"Dog"}', "Dog"),
        ("listed", '{"petType":"Cat","barks":true}', "Cat"),
        ("listed", '{"petType":"Cow","moos":true}', "UnknownListed"),
        ("beast", '{"kind":"wild_boar"}', "WildBoar"),
        ("beast", '{"kind":"bee","tusks":1}', "Bee"),
        ("beast", '{"kind":"gnu"}', "Beast"),
        ("versioned", '{"v":2}', "V2"),
        ("versioned", '{"v":1}', "V1"),
        ("versioned", '{"v":3}', "UnknownThingsVersioned"),
        ("switched", '{"on":true}', "On"),
        ("switched", '{"on":false}', "Off"),
        ("one_or_true", '{"is":true}', "Yes"),
        ("one_or_true", '{"is":1}', "One"),
        ("event", '{"type":"moved"}', "Moved"),
        ("event", '{"type":"archived","by":"me"}', "UnknownEvent"),
        ("event_or_error", '{"type":"made","to":"x"}', "Made"),
        ("event_or_error", '{"message":"no"}', "Problem"),
        ("event_or_events", '{"type":"moved"}', "Moved"),
        ("event_or_events.0", '[{"type":"moved"}]', "Moved"),
        ("event_or_listed", '{"type":"moved"}', "Moved"),
        ("event_or_listed", '{"petType":"Dog"}', "Dog"),
        ("any_event", '{"type":"gone"}', "Gone"),
        ("any_event", '{"type":"made"}', "Made"),
        ("any_event", '{"type":"moved"}', "Moved"),
        ("any_event", '{"type":"archived"}', "UnknownThingsAnyEvent"),
        ("mapped_event", '{"type":"gone"}', "Gone"),
        ("mapped_event", '{"type":"moved"}', "Moved"),
        ("job", '{"kind":"#Copy.Job"}', "CopyJob"),
        ("job", '{"kind":"CopyJob"}', "Job"),
        ("setting", '{"kind":"Export"}', "Export"),
        ("setting", '{"kind":"Alert"}', "Setting"),
        ("vehicle", '{"type":"car","fuel":"coal"}', "Car"),
        ("vehicle", '{"type":"car","fuel":"electric"}', "Tram"),
        ("vehicle", '{"type":"boat"}', "Boat"),
        ("vehicle", '{"type":"ship"}', "Ship"),
        ("vehicle", '{"type":"kite"}', "Vehicle"),
        ("children", '{"type":"boat"}', "Boat"),
        ("children", '{"type":"car","fuel":"electric"}', "Tram"),
    ]
]
ROWS += [
    ("variants_by_values", "things.send", f'{{"{path}":{text}}}', path, kind)
    for path, text, kind in [
        ("two", '{"state":"paid","by":"cash"}', "PaidCash"),
        ("two", '{"state":"paid","by":"card"}', "PaidCard"),
        ("two", '{"state":"free","by":"cash"}', "FreeCash"),
        ("inside", '{"method":{"kind":"notes"}}', "CashPayment"),
        ("inside", '{"method":{"kind":"visa"}}', "CardPayment"),
        ("inside", '{"method":{"kind":"gold"}}', "CardPayment"),
        ("overlapping", '{"state":"done"}', "Closed"),
        ("overlapping", '{"state":"open"}', "Open"),
        ("overlapping", "null", "NoneType"),
        ("message", '{"type":"message","role":"assistant"}', "Answer"),
        ("message", '{"type":"message","role":"system"}', "Question"),
        ("message", '{"type":"call","role":"assistant"}', "Call"),
        (
            "job",
            '{"id":"0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d","kind":"move","target":1}',
            "JobMoveJob",
        ),
        ("job", '{"id":"0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d","kind":"copy"}', "JobCopyJob"),
        ("job", '{"id":"0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d","kind":"run"}', "UnknownJob"),
        ("message", '{"type":"noise","role":"assistant"}', "UnknownThingsMessage"),
    ]
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[Import]:
    """Generate and import the client of a case, once."""
    folder = tmp_path_factory.mktemp("variants")
    with ExitStack() as stack:

        @cache
        def made(case: str) -> ModuleType:
            package = generate(folder, document_of(case), f"v_{case}", Cache(cache_folder))
            return stack.enter_context(imported(package))

        yield made


def _call(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


def _part(value: Any, path: str) -> Any:
    for name in filter(None, path.split(".")):
        value = value[int(name)] if name.isdecimal() else getattr(value, name)
    return value


@pytest.mark.parametrize(("case", "call", "text", "path", "kind"), ROWS)
def test_a_value_is_decoded_to_its_variant_and_sent_as_it_came(
    package: Import, server: Server, case: str, call: str, text: str, path: str, kind: str
) -> None:
    server.answer(Answer(body=text.encode()))
    with package(case).Client(base_url=server.url) as client:
        method = _call(client, call)
        value = method(body={})
        assert type(_part(value, path)).__name__ == kind
        method(body=value)
        assert json.loads(server.last.body) == json.loads(text)


@pytest.mark.parametrize("given", ["model", "dictionary", "argument"])
def test_an_object_beside_an_id_is_sent_as_the_object(
    package: Import, server: Server, given: str
) -> None:
    module = package("unions_of_formats")
    owner = module.models.Owner(id="0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d")
    with module.Client(base_url=server.url) as client:
        match given:
            case "model":
                client.tasks.create(body=module.models.Task(owner=owner))
            case "dictionary":
                client.tasks.create(body={"owner": owner})
            case "argument":
                client.tasks.create(owner=owner)
    sent = json.loads(server.last.body)
    assert sent == {"owner": {"id": "0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d"}}


def test_a_tag_is_sent_although_nobody_sets_it(package: Import, server: Server) -> None:
    module = package("variants_by_tag")
    things = module.models.Things(
        listed=module.models.Cat(lives=9), event=module.models.Made(by="me"), versioned={"v": 1}
    )
    with module.Client(base_url=server.url) as client:
        client.things.send(body=things)
    assert json.loads(server.last.body) == {
        "listed": {"petType": "Cat", "lives": 9},
        "event": {"type": "made", "by": "me"},
        "versioned": {"v": 1},
    }


def test_a_tag_that_did_not_come_is_not_sent_back(package: Import) -> None:
    models = package("variants_by_tag").models
    made = models.Made.model_validate_json('{"by":"me"}')
    assert (made.type, made.to_dict()) == ("made", {"by": "me"})


def test_an_unknown_variant_gives_the_tag_that_came(package: Import) -> None:
    models = package("variants_by_tag").models
    things = models.Things.model_validate_json('{"listed":{"petType":"Cow","moos":[1]}}')
    assert things.listed.pet_type == "Cow"
    assert things.listed.moos == [1]
    assert things.to_dict() == {"listed": {"petType": "Cow", "moos": [1]}}
    assert models.UnknownListed().to_dict() == {}


@pytest.mark.parametrize(
    ("method", "given", "sent"),
    [
        ("create", {}, {"kind": "event", "version": 2, "live": True}),
        ("create", {"name": "n"}, {"kind": "event", "version": 2, "live": True, "name": "n"}),
        ("create", {"kind": "other"}, {"kind": "other", "version": 2, "live": True}),
        ("create", {"body": {"name": "n"}}, {"name": "n"}),
        ("create", {"body": {"kind": "event"}, "name": "n"}, {"kind": "event", "name": "n"}),
        ("update", {}, None),
        ("update", {"size": "m"}, {"kind": "event", "version": 2, "live": True, "size": "m"}),
    ],
)
def test_a_constant_is_sent_although_nobody_gives_it(
    package: Import, server: Server, method: str, given: dict[str, Any], sent: Any
) -> None:
    with package("constants_in_arguments").Client(base_url=server.url) as client:
        getattr(client.events, method)(**given)
    assert (json.loads(server.last.body) if server.last.body else None) == sent


def test_a_model_fills_its_constants_in(package: Import) -> None:
    models = package("constants_in_arguments").models
    event = {"kind": "event", "version": 2, "live": True}
    assert models.Event().to_dict() == event
    assert json.loads(models.Event(size="m").to_json()) == {**event, "size": "m"}
    assert models.Event.model_validate_json('{"name":"n"}').to_dict() == {"name": "n"}


def test_fields_may_be_called_like_types(package: Import) -> None:
    models = package("property_names").models
    value = {"list": ["a"], "str": "s", "bool": True, "dict": {"k": ["v"]}, "rest": [False]}
    value |= {"object": "o", "tuple": ["t"], "bytes": "a list", "float": 1.5, "int": [1], "id": "i"}
    shadows = models.Shadows.model_validate_json(json.dumps(value))
    assert (shadows.list, shadows.str, shadows.rest) == (["a"], "s", [False])
    assert shadows.to_dict() == value
    with pytest.raises(ValidationError):
        models.Shadows(list="a")


def test_further_properties_are_given_and_read_in_one_place(package: Import) -> None:
    models = package("additional_properties").models
    typed = models.Typed(id="x", additional_properties={"size": 1, "id": 2})
    assert typed.to_dict() == {"id": "x", "size": 1}
    typed.additional_properties["more"] = 3
    assert typed.additional_properties == {"size": 1, "more": 3}
    assert typed.to_dict() == {"id": "x", "size": 1, "more": 3}
    shadows = models.Shadows(register_="r", mro_=1, additional_properties_=True)
    assert shadows.to_dict() == {"register": "r", "mro": 1, "additional_properties": True}
    assert models.Typed.model_validate({"additional_properties": 1}).to_dict() == {
        "additional_properties": 1
    }
    with pytest.raises(ValidationError):
        models.Typed(additional_properties={"size": "large"})
