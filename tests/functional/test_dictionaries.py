"""Dictionaries in the place of models: what leaves is the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from digitalriver import Client, models, params
from pydantic import TypeAdapter

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(Answer(status=201, body=b"{}"))
    return server


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with Client(token="t", base_url=server.url) as client:
        yield client


def test_a_dictionary_is_sent_as_the_model_is(client: Client, server: Server) -> None:
    body: params.RefundRequest = {"currency": "EUR", "items": [{"skuId": "1", "amount": 1.5}]}
    model = models.RefundRequest(
        currency="EUR", items=[models.RefundItemRequest(sku_id="1", amount=1.5)]
    )
    mixed: params.RefundRequest = {
        "currency": "EUR",
        "items": [models.RefundItemRequest(sku_id="1", amount=1.5)],
    }
    sent = []
    for whole in (body, model, mixed):
        client.refunds.create(body=whole)
        sent.append(server.last.body)
    client.refunds.create(currency="EUR", items=[{"skuId": "1", "amount": 1.5}])
    sent.append(server.last.body)
    assert sent == [b'{"currency":"EUR","items":[{"skuId":"1","amount":1.5}]}'] * 4


def test_a_dictionary_is_sent_in_a_form_as_the_model_is(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(tmp_path, document_of("form_body"), "made_form", Cache(cache_folder))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        card = {"number": "1", "cvc": "2"}
        client.charges.create(body={"amount": 1, "card": card})
        as_dictionary = server.last.body
        client.charges.create(amount=1, card=package.models.CreateChargeRequestCard(**card))
        assert as_dictionary == server.last.body


def test_what_an_argument_takes_is_read_as_the_model() -> None:
    read: Any = TypeAdapter(params.RefundRequestLike).validate_python(
        {"currency": "EUR", "more": {"a": 1}}
    )
    assert isinstance(read, models.RefundRequest)
    assert json.loads(read.to_json()) == {"currency": "EUR", "more": {"a": 1}}


def test_moments_are_written_in_dictionaries(client: Client, server: Server) -> None:
    moment = datetime(2020, 12, 17, 1, 2, 3, tzinfo=UTC)
    client.refunds.create(body={"currency": "EUR", "metadata": {"at": moment}})
    assert b'{"at":"2020-12-17T01:02:03Z"}' in server.last.body


def test_a_dictionary_of_a_family_is_sent_as_its_models_are(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(tmp_path, document_of("inheritance"), "made_family", Cache(cache_folder))
    server.answer(Answer(body=b'{"petType": "dog", "packSize": 3}'))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        dog = {"petType": "dog", "chases": {"petType": "Lion", "huntingSkill": "lazy"}}
        answer = client.pets.create(body={"petType": "x", "friend": dog})
        as_dictionary = server.last.body
        lion = package.models.Lion(pet_type="Lion", hunting_skill="lazy")
        friend = package.models.Dog(pet_type="dog", chases=lion)
        client.pets.create(pet_type="x", friend=friend)
        assert json.loads(as_dictionary) == json.loads(server.last.body)
        assert json.loads(as_dictionary) == {"petType": "x", "friend": dog}
        assert type(answer) is package.models.Dog
        read: Any = TypeAdapter(package.params.AnyPetLike).validate_python(dog)
        assert type(read) is package.models.Dog


def test_tuples_in_a_dictionary_are_sent_as_those_of_the_model(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(
        tmp_path, document_of("tuples_in_requests"), "made_tuples", Cache(cache_folder)
    )
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        mark = package.models.Mark(name="a")
        moment = datetime(2026, 1, 2, tzinfo=UTC)
        marks = (b"\xff\xfe", moment, mark)
        ends = (date(2026, 1, 2), None)
        client.spans.create(body={"ends": ends, "marks": marks})
        client.spans.create(body=package.models.Span(ends=ends, marks=marks))
        client.spans.create(ends=ends, marks=marks)
    sent = [json.loads(request.body) for request in server.requests]
    assert sent == 3 * [
        {
            "ends": ["2026-01-02", None],
            "marks": ["//4=", "2026-01-02T00:00:00Z", {"name": "a"}],
        }
    ]


def test_a_dictionary_with_further_keys_is_sent_as_it_is(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    document = document_of("dictionaries_with_further_keys")
    folder = generate(tmp_path, document, "made_further", Cache(cache_folder))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        labels = {"id": "1", "since": date(2026, 1, 2), "red": {"text": "a", "image": b"\xff\xfe"}}
        client.labels.replace(body=labels)
        client.parcels.create(labels=labels, frees=[{"id": "2", "more": [1]}], received={})
    written = {"id": "1", "since": "2026-01-02", "red": {"text": "a", "image": "//4="}}
    first, second = (json.loads(request.body) for request in server.requests)
    assert first == written
    assert second == {"labels": written, "frees": [{"id": "2", "more": [1]}], "received": {}}


def test_text_in_a_format_is_sent_as_it_stands_in_a_dictionary(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    spec = Path(__file__).parents[1] / "typing" / "plans.yaml"
    folder = generate(tmp_path, spec, "made_plans", Cache(cache_folder))
    body = {
        "mode": "slow",
        "start": "2020-01-31T01:02:03.50Z",
        "owners": [1, "7A1B0F9E-0F5C-4B0E-9D0C-0D0C7A1B0F9E"],
    }
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        client.plans.create(body=body)
        assert json.loads(server.last.body) == body
