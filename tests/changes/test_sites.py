"""The places in a consumer's code that changes concern: all of them, and no other, as its type checker sees its types."""

from __future__ import annotations

import json
import os
import random
import textwrap
import venv
from pathlib import Path

import pytest

from generator import library
from generator.changes.model import Comparison
from generator.errors import OarlockError

OLD = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /refunds:
    get:
      operationId: listRefunds
      tags: [refunds]
      parameters: [{name: state, in: query, schema: {type: string}}]
      responses: &refunds
        "200":
          description: Refunds.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Refund"}}}}
    post:
      operationId: createRefund
      tags: [refunds]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/RefundRequest"}}}
      responses: &refund
        "200":
          description: A refund.
          content: {application/json: {schema: {$ref: "#/components/schemas/Refund"}}}
  /refunds/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: getRefund, tags: [refunds], responses: *refund}
    delete: {operationId: cancelRefund, tags: [refunds], responses: {"204": {description: Gone.}}}
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getOrder
      tags: [orders]
      responses:
        "200":
          description: An order.
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
  /orgs/{org}/users/{user}:
    parameters:
      - {name: org, in: path, required: true, schema: {type: string}}
      - {name: user, in: path, required: true, schema: {type: string}}
    get: {operationId: getMember, tags: [members], responses: *refund}
components:
  schemas:
    Refund:
      type: object
      required: [id, amount]
      properties:
        id: {type: string}
        amount: {type: number}
        note: {type: string}
        state: {type: string, enum: [open, done]}
        payments: {type: array, items: {type: string}}
    RefundItem:
      type: object
      required: [sku]
      properties:
        sku: {type: string}
        amount: {type: number}
        itemId: {type: string}
    RefundRequest:
      type: object
      required: [currency]
      properties:
        currency: {type: string}
        kind: {type: string, enum: [shipping, fees, tax]}
        items: {type: array, items: {$ref: "#/components/schemas/RefundItem"}}
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        fraudState: {type: string, enum: [passed, in_review, denied]}
        refund: {$ref: "#/components/schemas/Refund"}
"""
NEW = (
    OLD.replace("        payments: {type: array, items: {type: string}}\n", "")
    .replace("        note: {type: string}\n", "        note: {type: integer}\n")
    .replace("      required: [sku]\n", "      required: [sku, itemId]\n")
    .replace("enum: [shipping, fees, tax]", "enum: [shipping, tax]")
    .replace("enum: [passed, in_review, denied]", "enum: [passed, review_opened, denied]")
    .replace("operationId: cancelRefund", "operationId: voidRefund")
    .replace(
        "/refunds/{id}:\n    parameters: [{name: id,",
        "/refunds/{refundId}:\n    parameters: [{name: refundId,",
    )
    .replace("/orgs/{org}/users/{user}", "/users/{user}/orgs/{org}")
    .replace(
        "parameters: [{name: state, in: query, schema: {type: string}}]",
        "parameters: [{name: shop, in: query, required: true, schema: {type: string}}]",
    )
)

# A line that ends with a mark is concerned; with `?`, nobody can tell.
CONSUMER = '''\
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import shop
from shop import AsyncClient, Client, models
from shop.models import RefundItem as Item


class Refunds:
    """A class of the consumer that is called like one of the client."""

    def cancel(self, identifier: str) -> str:
        return identifier


class Box:
    payments = "not a refund's"
    note = 1

    def __init__(self, client: Client) -> None:
        self.client = client

    def empty(self) -> None:
        self.client.refunds.cancel("1")  #!
        Refunds().cancel("1")
        print(self.payments, self.note)


def calls(client: Client) -> None:
    client.refunds.cancel("1")  #!
    client.refunds.cancel(id="1")  #! #!
    client.refunds.get("1")
    client.refunds.get(id="1")  #!
    refunds = client.refunds
    refunds.cancel("2")  #!
    with client as inner:
        inner.refunds.cancel("3")  #!
    later = client.refunds.cancel  #!
    later("1")
    (client.refunds).cancel(  #!
        "many lines",
    )
    client.members.get("acme", "bob")  #!
    client.members.get(org="acme", user="bob")
    client.refunds.list()  #!
    client.refunds.list(state="open")  #! #!
    print(f"{client.refunds.cancel('1')} äöü {client.refunds.cancel('2')}")  #! #!


async def waits(client: AsyncClient) -> None:
    await client.refunds.cancel("1")  #!
    refund = await client.refunds.get("1")
    print(refund.payments)  #!
    print((await client.refunds.get("1")).payments)  #!


def creates(client: Client, kind: str, more: dict[str, Any]) -> None:
    client.refunds.create(currency="EUR")
    client.refunds.create(currency="EUR", kind="shipping")
    client.refunds.create(currency="EUR", kind="fees")  #!
    client.refunds.create(currency="EUR", kind="fees" if more else "tax")  #!
    client.refunds.create(currency="EUR", kind=kind)  #?
    client.refunds.create(**more)  #?
    client.refunds.create(body={"currency": "EUR", "kind": "fees"})  #!
    client.refunds.create(body={"currency": "EUR", "kind": "tax"})
    client.refunds.create(body=models.RefundRequest(currency="EUR", kind="fees"))  #!
    client.refunds.create(currency="EUR", items=[models.RefundItem(sku="a")])  #!
    client.refunds.create(currency="EUR", items=[models.RefundItem(sku="a", item_id="1")])
    client.refunds.create(currency="EUR", items=[{"sku": "a"}])  #!
    client.refunds.create(currency="EUR", items=[{"sku": "a", "itemId": "1"}])
    Item(sku="a")  #!
    Item(**more)  #?
    shop.models.RefundItem(sku="a", amount=1)  #!


def reads(client: Client, order: models.Order, names: list[str]) -> Iterator[object]:
    refund = client.refunds.get("1")
    yield refund.payments  #!
    yield refund.amount
    yield refund.note  #!
    yield [each.payments for each in client.refunds.list(state="open")]  #! #! #!
    yield order.refund.payments if order.refund else None  #!
    if order.refund is not None and order.refund.note:  #!
        yield order.refund.note  #!
    yield lambda: refund.payments  #!
    yield getattr(refund, "payments")  #!
    for name in names:
        yield getattr(refund, name)  #?
    yield Box(client).payments
    yield order.fraud_state == "in_review"  #!
    yield order.fraud_state == "passed"
    yield order.fraud_state in ("denied", "in_review")  #!
    state = order.fraud_state
    if state != "in_review":  #?
        yield state
    match order.fraud_state:
        case "in_review":  #!
            yield 1
        case "denied" | "in_review":  #!
            yield 2


def untyped(refund, function: Callable[..., object]):  # type: ignore[no-untyped-def]
    function(refund.payments)  #?
    return refund.unheard_of
'''


LATER = """\
import shop
from shop.models import Refund

type Refunds = list[Refund]


class Mine[T](Refund):
    extra: T


def first[R: Refund](refunds: list[R]) -> R:
    return refunds[0]


def use(client: shop.Client, mine: Mine[int]) -> None:
    try:
        client.refunds.cancel("1")  #!
    except shop.NotFoundError, shop.RateLimitError:
        print(f"{mine.payments} {", ".join(mine.payments or ())}")  #! #!
"""


def marked(text: str, mark: str) -> dict[int, int]:
    """Return how often each line is marked."""
    lines = enumerate(text.splitlines(), 1)
    return {number: line.count(f"#{mark}") for number, line in lines if f"#{mark}" in line}


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("documents")
    old, new = folder / "old.yaml", folder / "new.yaml"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new


def compared(documents: tuple[Path, Path], *consumers: Path) -> Comparison:
    return library.diff(*documents, consumers=consumers)


def found(comparison: Comparison) -> tuple[dict[int, int], dict[int, int]]:
    """Return how many places each line has, and how many of which nobody can tell."""
    sites: dict[int, set[tuple[int, str]]] = {}
    for change in comparison.changes:
        for site in change.sites:
            sites.setdefault(site.line, set()).add((site.column, change.rule))
    untold: dict[int, set[int]] = {}
    for one in comparison.untold:
        untold.setdefault(one.line, set()).add(one.column)
    return {line: len(each) for line, each in sites.items()}, {
        line: len(each) for line, each in untold.items()
    }


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_all_concerned_lines_are_found_and_no_other(
    documents: tuple[Path, Path], tmp_path: Path, checker: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    module = tmp_path / "src" / "consumer.py"
    module.parent.mkdir()
    module.write_text(CONSUMER)
    comparison = compared(documents, module)
    assert found(comparison) == (marked(CONSUMER, "!"), marked(CONSUMER, "?"))
    assert f": {checker} " in comparison.consumers[0]


MUTANTS = int(os.environ.get("OARLOCK_MUTANTS", "2"))


@pytest.mark.parametrize("turn", range(MUTANTS))
def test_without_a_concerned_line_its_places_are_gone_and_no_others(
    documents: tuple[Path, Path], tmp_path: Path, turn: int
) -> None:
    chance = random.Random(turn)  # noqa: S311 - which lines, no secret
    lines = CONSUMER.splitlines(keepends=True)
    removable = [
        number
        for number, line in enumerate(lines)
        if "#!" in line
        and line.rstrip().count("(") == line.rstrip().count(")")
        and ":  #" not in line
    ]
    for number in chance.sample(removable, 3):
        lines[number] = lines[number][: len(lines[number]) - len(lines[number].lstrip())] + "pass\n"
    text = "".join(lines)
    (tmp_path / "consumer.py").write_text(text)
    (tmp_path / "pyproject.toml").write_text(f"[tool.{chance.choice(['mypy', 'pyright'])}]\n")
    assert found(compared(documents, tmp_path)) == (marked(text, "!"), marked(text, "?"))


def test_a_client_in_the_consumers_repository_counts_as_it_was(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    """The client on disk may be the new one already, and is no consumer of itself."""
    output = tmp_path / "clients"
    library.generate(library.target(spec=documents[1], output=output, options="shop"))
    (tmp_path / "pyproject.toml").write_text('[tool.mypy]\nmypy_path = "clients"\n')
    (tmp_path / "use.py").write_text(
        "import shop\n\n\ndef use(client: shop.Client) -> None:\n    client.refunds.cancel('1')\n"
    )
    comparison = compared(documents, tmp_path)
    assert {site.file.rpartition("/")[2] for each in comparison.changes for site in each.sites} == {
        "use.py"
    }
    assert found(comparison) == ({5: 1}, {})


def test_a_project_without_a_type_checker_is_told_what_to_install(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "use.py").write_text("import shop\nshop.Client().refunds.cancel('1')\n")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    with pytest.raises(OarlockError, match=r"configures no type checker.*pip install mypy"):
        compared(documents, tmp_path)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_checker_beside_oarlock_does_for_an_environment_without_one(
    documents: tuple[Path, Path], tmp_path: Path, checker: str
) -> None:
    venv.create(tmp_path / "shop" / ".venv", symlinks=True)
    (tmp_path / "shop" / "app").mkdir()
    (tmp_path / "shop" / "app" / "__init__.py").write_text("from shop import Client\n")
    (tmp_path / "shop" / "app" / "use.py").write_text(
        "from app import Client\n\n\ndef use(client: Client) -> None:\n    client.refunds.cancel('1')\n"
    )
    if checker == "pyright":
        (tmp_path / "shop" / "pyrightconfig.json").write_text("{}")
    comparison = compared(documents, tmp_path / "shop" / "app")
    assert found(comparison) == ({5: 1}, {})
    assert f"shop: {checker} " in comparison.consumers[0], "the folder of the project"


def test_settings_of_pyright_may_have_comments(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "helper.py").write_text(
        "from shop import Client\n\n\ndef made() -> Client:\n    return Client()\n"
    )
    (tmp_path / "pyrightconfig.json").write_text(
        """{
    // our own "libraries"
    "extraPaths": ["lib",], /* of http://x */
    "pythonVersion": "3.12",
}"""
    )
    (tmp_path / "use.py").write_text(
        "import shop\nfrom helper import made\n\nprint(shop)\nmade().refunds.cancel('1')\n"
    )
    assert found(compared(documents, tmp_path)) == ({5: 1}, {})


def test_what_is_no_python_is_named_and_the_rest_is_searched(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    """A template or a sample that is broken on purpose keeps nobody from asking."""
    (tmp_path / "broken.py").write_text("import shop\nclient.refunds.cancel(\n")
    (tmp_path / "latin.py").write_bytes(b"# \xe9\n")
    (tmp_path / "use.py").write_text(
        "import shop\n\n\ndef use(client: shop.Client) -> None:\n    client.refunds.cancel('1')\n"
    )
    comparison = compared(documents, tmp_path)
    assert found(comparison)[0] == {5: 1}
    said = {Path(one.file).name: (one.line, one.reason) for one in comparison.untold}
    assert said["broken.py"][0] in (2, 3)
    assert "no Python that LibCST can read" in said["broken.py"][1]
    assert "not UTF-8" in said["latin.py"][1]


def test_the_class_of_an_inline_schema_that_moved_is_listed(tmp_path: Path) -> None:
    """No message changes, so there is no finding; the name of the class is another one all the same."""
    inline = "{type: object, properties: {city: {type: string}}}"
    document = OLD.replace(
        "note: {type: string}", f"place: {inline}\n        note: {{type: string}}"
    )
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(document)
    place = '{$ref: "#/components/schemas/Town"}'
    new.write_text(document.replace(inline, place) + f"    Town: {inline}\n")
    code.mkdir()
    (code / "use.py").write_text(
        "from shop import models\n\n\ndef town(place: models.RefundPlace) -> str:\n    return place.city or ''\n"
    )
    comparison = library.diff(old, new, consumers=[code])
    assert comparison.changes == ()
    (one,) = comparison.untold
    assert (one.line, one.column, one.reason) == (
        4,
        24,
        "the new client has no models.RefundPlace",
    )


def test_code_for_a_later_python_is_searched_as_well(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    """Python 3.11 may run Oarlock for a program that is written for 3.14."""
    (tmp_path / "pyproject.toml").write_text('[tool.mypy]\npython_version = "3.14"\n')
    (tmp_path / "use.py").write_text(LATER)
    comparison = compared(documents, tmp_path)
    assert found(comparison) == (marked(LATER, "!"), marked(LATER, "?"))


NOTEBOOK = """\
{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "cancel a refund\\n"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 1,
   "metadata": {},
   "outputs": [],
   "source": [
    "import shop\\n",
    "client = shop.Client()\\n",
    "client.refunds.cancel(\\"1\\")\\n",
    "print(client.orders.get(\\"1\\"), \\"fees\\")"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
"""


def test_the_lines_of_notebooks_are_listed(documents: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "refunds.ipynb").write_text(NOTEBOOK)
    (tmp_path / "other.ipynb").write_text(NOTEBOOK.replace("import shop", "import other"))
    comparison = compared(documents, tmp_path)
    assert [
        (Path(one.file).name, one.line, one.reason.rpartition(" ")[2]) for one in comparison.untold
    ] == [("refunds.ipynb", 18, "`cancel`"), ("refunds.ipynb", 19, "`fees`")]
    (tmp_path / "refunds.ipynb").write_text(json.dumps(json.loads(NOTEBOOK)))
    comparison = compared(documents, tmp_path)
    assert [(one.line, one.column) for one in comparison.untold] == [(1, 1)]


def test_code_that_nothing_concerns_has_no_places(
    documents: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "use.py").write_text(
        textwrap.dedent(
            """
            import shop

            def use(client: shop.Client) -> str:
                return client.orders.get("1").id
            """
        )
    )
    comparison = compared(documents, tmp_path)
    assert found(comparison) == ({}, {})
    assert comparison.python not in ("breaks", "behaviour")
    assert comparison.version == "major"  # of the package, whoever uses it


def test_reports_show_the_places(documents: tuple[Path, Path], tmp_path: Path) -> None:
    from generator.reports.changes.formats import format_diff
    from generator.reports.changes.words import DiffReport

    module = tmp_path / "use.py"
    module.write_text(
        "import shop\n\n\ndef use(client: shop.Client, refund):  # type: ignore\n"
        "    client.refunds.cancel('1')\n    return refund.payments\n"
    )
    report = DiffReport(comparisons=(compared(documents, module),))

    def shown(form: str) -> str:
        return format_diff(report, form, lambda text, _colour: text)  # type: ignore[arg-type]

    assert "use.py:5:20  types, run" in shown("text")
    assert "cannot be told:" in shown("text")
    assert (
        "use.py:6:19  it may be Refund.payments: the type checker does not know the type"
        in shown("text")
    )
    (site,) = [site for change in json.loads(shown("json"))["changes"] for site in change["sites"]]
    assert (site["line"], site["column"], site["found_by"]) == (5, 20, ["types:mypy"])
    assert [one["line"] for one in json.loads(shown("json"))["untold"]] == [6]
    assert "use.py:5</code>" in shown("markdown")
    assert "use.py,line=5,col=20" in shown("github")
    sarif = json.loads(shown("sarif"))["runs"][0]["results"]
    lines = [
        place["physicalLocation"]["region"]["startLine"]
        for result in sarif
        for place in result["relatedLocations"]
    ]
    assert lines == [5]
