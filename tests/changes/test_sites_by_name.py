"""Names that code writes as texts, or has by way of other modules: found, or listed as what cannot be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import library
from tests.changes.test_sites import NEW, OLD, marked

BY_NAME = """\
from __future__ import annotations

import copy
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING, Any, cast

from shop import Client, models, params
from shop.models import Refund as Money
from shop.models import RefundItem as Item

if TYPE_CHECKING:
    from shop.models import Order


def copies(refund: models.Refund, name: str, more: dict[str, Any]) -> object:
    yield refund.model_copy(update={"payments": []})  #!
    yield refund.model_copy(update={"amount": 1})
    yield refund.model_copy(update=more)  #?
    yield vars(refund)["payments"]  #!
    yield refund.__dict__["payments"]  #!
    yield refund.model_dump()["payments"]  #!
    yield refund.model_dump(include={"payments"})  #!
    yield refund.model_dump(exclude={"payments", "amount"})  #!
    yield "payments" in refund.model_fields_set  #!
    yield getattr(refund, name)  #?
    yield models.Refund(**more)  #?
    yield models.Refund.model_validate({"id": "1", "amount": 1, "payments": []})  #!
    yield models.Refund.model_validate(more)  #?
    yield models.Refund.model_construct(id="1", amount=2, payments=[])  #!
    yield models.Refund.model_fields["payments"]  #!
    yield models.Refund.__annotations__["payments"]  #!
    yield dict(refund)["payments"]  #!
    yield attrgetter("payments")(refund)  #?
    yield sorted([refund], key=attrgetter("payments"))  #?
    yield copy.replace(refund, payments=[])  #!
    yield models.RefundItem.model_validate({"sku": "a"})  #!
    yield methodcaller("cancel", "1")(Client().refunds)  #?


def dumped(refund: models.Refund) -> object:
    data = refund.model_dump()
    print(data["payments"])  #?
    print(data.get("payments"))  #?
    other = {"payments": 1}
    print(other["payments"])
    return data


def loops(refund: models.Refund, item: models.RefundItem, pairs: dict[str, int]) -> object:
    for name, value in refund:  #?
        print(name, value)
    yield {key: value for key, value in refund if value}  #?
    yield [key for (key, _) in refund]  #?
    for key, number in pairs.items():
        print(key, number)
    for name, value in item:
        print(name, value)


def typed(client: Client) -> None:
    item: params.RefundItem = {"sku": "a"}  #!
    body: params.RefundRequest = {"currency": "EUR", "kind": "fees"}  #!
    client.refunds.create(body=body)
    body["kind"] = "fees"  #!
    body["currency"] = "USD"
    item["itemId"] = "2"
    made = params.RefundItem(sku="a")  #!
    bodies: list[params.RefundRequest] = [{"currency": "EUR", "kind": "fees"}]  #!
    loose = {"currency": "EUR", "kind": "fees"}  #?
    client.refunds.create(body=cast("params.RefundRequest", loose))
    client.refunds.create(**{"currency": "EUR", "kind": "fees"})  #? #?
    client.refunds.create(**body)  #?
    print(bodies, made)


def chains(client: Client) -> object:
    yield client.with_options(timeout=3).refunds.cancel("1")  #!
    yield client.with_raw_response.refunds.cancel("1")  #!
    yield client.with_raw_response(client.refunds.cancel, "1")  #!
    yield client.with_raw_response(client.refunds.create, currency="EUR", kind="fees")  #!
    yield client.with_raw_response.refunds.create(currency="EUR", kind="fees")  #!
    yield client.with_raw_response.refunds.get("1").parse().payments  #?
    yield client.with_raw_response(client.refunds.get, "1").parse().payments  #!
    yield client.with_raw_response(client.refunds.get, id="1")  #!
    yield client.with_raw_response(client.refunds.list)  #!
"""
TESTS = """\
from unittest.mock import MagicMock, Mock, create_autospec, patch

import shop
from shop import Client


def test_a(monkeypatch):
    client = MagicMock()
    client.refunds.cancel.return_value = None  #?
    spec = create_autospec(Client)
    spec.refunds.cancel("1")  #?
    with patch("shop.resources.refunds.Refunds.cancel"):  #!
        pass
    with patch("shop.Client") as c:
        c.return_value.refunds.cancel.return_value = 1  #?
    with patch.object(shop.Client, "refunds"):
        pass
    from shop.resources.refunds import Refunds

    with patch.object(Refunds, "cancel"):  #!
        pass
    monkeypatch.setattr("shop.resources.refunds.Refunds.cancel", None)  #!
    monkeypatch.setattr(Refunds, "cancel", None)  #!
    client.refunds.cancel.assert_called_once_with("1")  #?


def test_url(respx_mock, httpserver):
    respx_mock.delete("https://shop.example/refunds/1").respond(204)
    httpserver.expect_request("/orgs/acme/users/bob").respond_with_json({})  #?
    respx_mock.get("https://shop.example/refunds?state=open")
    payload = {"id": "1", "amount": 1, "payments": []}  #?
    respx_mock.get(url="https://shop.example/refunds/1").respond(json=payload)
"""
CLASSES = '''\
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shop import models
from shop.models import Refund as Money
from shop.models import RefundItem as Item

if TYPE_CHECKING:
    from shop.models import Order


class Special(Money):
    """A model of ours."""

    extra: str = ""

    def all(self) -> list[str]:
        return self.payments or []  #!

    @property
    def count(self) -> int:
        return len(self.payments or [])  #!


class Override(models.Refund):
    payments: list[str] | None = None  #!


def quoted(order: "Order", refund: "Money") -> "list[models.Refund]":
    print(order.fraud_state == "in_review")  #!
    print(refund.payments)  #!
    special = Special(id="1", amount=2, payments=[])  #!
    print(special.payments)  #!
    return [special]


def patterns(value: object) -> object:
    match value:
        case Money(payments=p):  #!
            return p
        case models.Order(fraud_state="in_review"):  #!
            return 1
        case Item(item_id=None):
            return 2
        case {"payments": q}:
            return q
    return None


@dataclass
class Holder:
    refund: models.Refund

    def show(self) -> object:
        return self.refund.payments  #!


def many(refunds: list[models.Refund]) -> object:
    yield {r.id: r.payments for r in refunds}  #!
    yield [*(r.payments for r in refunds if r.note)]  #! #!
    (first, *_) = refunds
    yield first.payments  #!
    if (found := next(iter(refunds), None)) and found.payments:  #!
        yield found
    del first.payments  #!
    first.payments = []  #!
    first.note += "x"  #!
    yield f"{first.payments!r:>10} {first.note=}"  #! #!
'''
PASSED_ON = """\
from shop import AsyncClient, Client
from shop.models import *
from shop.models import Refund as R
from shop.models.refund_item import RefundItem

__all__ = ["AsyncClient", "Client", "R", "RefundItem"]
"""
THROUGH = """\
from __future__ import annotations

from passed_on import Client, R, RefundItem
import passed_on


def run(client: Client, thing) -> object:
    client.refunds.cancel("1")  #!
    r: R = client.refunds.get("1")
    yield r.payments  #!
    yield RefundItem(sku="a")  #!
    yield passed_on.RefundItem(sku="a")  #!
    yield thing.payments  #?


async def arun(client: passed_on.AsyncClient) -> object:
    await client.refunds.cancel("1")  #!
    return (await client.refunds.create(currency="EUR", kind="fees")).payments  #! #!
"""
SORTED = """\
from __future__ import annotations

from itertools import groupby

from shop import Client, models


def use(client: Client, refunds: list[models.Refund], by_id: dict[str, models.Refund]) -> object:
    yield sorted(refunds, key=lambda each: each.payments or [])  #!
    yield min((one for one in refunds), key=lambda each: len(each.payments or []))  #!
    yield list(map(lambda each: each.payments, refunds))  #!
    yield list(filter(lambda each: each.note, client.refunds.list(state="open")))  #! #! #!
    yield [*groupby(refunds, lambda each: each.note)]  #!
    yield max(by_id.values(), key=lambda each: (each.amount, each.note))  #!
    yield max(by_id.items(), key=lambda pair: pair[1].amount)
    yield sorted(by_id, key=lambda key: by_id[key].amount)
    yield sorted([len(refunds)], key=lambda note: note + 1)
    refunds.sort(key=lambda each: each.note or "")  #!


class Bag:
    note = 1


def others(bags: list[Bag], things: list[object]) -> object:
    yield sorted(bags, key=lambda each: each.note)
    yield sorted(things, key=lambda each: each.note)  # type: ignore[attr-defined]
"""
HUB = """\
from shop import Client
from shop import models as m
from shop.models import RefundItem as Item
import shop.params

__all__ = ["Client", "Item", "m", "shop"]
"""
STARRED = """\
from hub import *


def run(client: Client) -> object:
    yield m.RefundItem(sku="a")  #!
    yield m.RefundItem(sku="a", item_id="1")
    yield Item(sku="a")  #!
    yield shop.models.RefundItem(sku="a")  #!
    yield client.refunds.cancel("1")  #!
"""
ALL_OF_IT = """\
from shop import *


def run(client: Client) -> object:
    yield models.RefundItem(sku="a")  #!
    yield client.refunds.cancel("1")  #!
"""
UNTYPED = """\
from shop import Client

client = Client(base_url="http://127.0.0.1")


class Service:
    def __init__(self, client=None, state="in_review"):  #?
        self.client = client or Client()
        self.other = client
        self.state = state

    def close(self, refund):
        self.client.refunds.cancel(refund)  #!
        self.other.refunds.cancel(refund)  #?
        return refund.payments  #?

    def check(self, order):
        if order.fraud_state == "in_review":  #?
            return True
        return order["fraudState"] == self.state


def main():
    refund = client.refunds.get("1")
    print(refund.payments)  #!
    client.refunds.cancel("1")  #!
    for r in client.refunds.list(state="open"):  #! #!
        print(r.payments)  #!
    s = Service(client)
    s.client.refunds.cancel("1")  #!
    opts = {"currency": "EUR", "kind": "fees"}  #?
    client.refunds.create(**opts)  #?


KIND = "fees"  #?
ALLOWED = ["shipping", "fees"]  #?
STATES = {"in_review": 1, "passed": 2}  #?


def more(kind=KIND):
    client.refunds.create(currency="EUR", kind=kind)  #?
    client.refunds.create(currency="EUR", kind=KIND)  #!
    for k in ALLOWED:
        client.refunds.create(currency="EUR", kind=k)  #?
    order = client.orders.get("1")
    if order.fraud_state == KIND:
        pass
    if order.fraud_state in STATES:  #?
        pass
    if order.fraud_state.startswith("in_review"):  #?
        pass
    return STATES[order.fraud_state]
"""
STATES = """\
from enum import Enum

KIND = "fees"


class State(str, Enum):
    OPENED = "in_review"
    PASSED = "passed"
"""
CONSTANTS = """\
from shop import Client, models

from states import KIND, State
import states


def use(client: Client, order: models.Order, state: State, text: str, number: int) -> object:
    client.refunds.create(currency="EUR", kind=KIND)  #!
    client.refunds.create(currency="EUR", kind=states.KIND)  #!
    yield order.fraud_state == State.OPENED  #!
    yield order.fraud_state == State.OPENED.value  #!
    yield order.fraud_state == State.PASSED
    yield order.fraud_state == state  #?
    yield order.fraud_state == text  #?
    yield order.fraud_state == number
    yield order.fraud_state in [State.PASSED, State.OPENED]  #!
    other = client.orders.get("1")
    yield order.fraud_state == other.fraud_state
"""
MODULES = {
    "by_name.py": BY_NAME,
    "test_mocks.py": TESTS,
    "classes.py": CLASSES,
    "passed_on.py": PASSED_ON,
    "through.py": THROUGH,
    "sorted_by.py": SORTED,
    "hub.py": HUB,
    "starred.py": STARRED,
    "all_of_it.py": ALL_OF_IT,
    "untyped.py": UNTYPED,
    "states.py": STATES,
    "constants.py": CONSTANTS,
}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_all_ways_to_write_a_name_are_found_or_listed(tmp_path: Path, checker: str) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    for name, text in MODULES.items():
        (code / name).write_text(text)
    comparison = library.diff(old, new, consumers=[code])
    sites: dict[str, dict[int, set[tuple[int, str]]]] = {}
    for change in comparison.changes:
        for site in change.sites:
            lines = sites.setdefault(Path(site.file).name, {})
            lines.setdefault(site.line, set()).add((site.column, change.rule))
    untold: dict[str, dict[int, set[int]]] = {}
    for one in comparison.untold:
        lines_of = untold.setdefault(Path(one.file).name, {})
        lines_of.setdefault(one.line, set()).add(one.column)
    for name, text in MODULES.items():
        found = {line: len(each) for line, each in sites.get(name, {}).items()}
        doubts = {line: len(each) for line, each in untold.get(name, {}).items()}
        assert (name, found, doubts) == (name, marked(text, "!"), marked(text, "?"))
