"""Calls that leave out what changed: a default, a body; and patterns that name a field."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import library
from tests.changes.test_sites import found, marked

OLD = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /items:
    get:
      operationId: listItems
      tags: [items]
      parameters: [{name: size, in: query, schema: {type: integer, default: 10}}]
      responses: &item
        "200": {description: An item., content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}}
    post:
      operationId: createItem
      tags: [items]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/NewItem"}}}}
      responses: *item
    put:
      operationId: replaceItem
      tags: [items]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: *item
components:
  schemas:
    Item: {type: object, required: [id], properties: {id: {type: string}, colour: {type: string}}}
    NewItem: {type: object, required: [name], properties: {name: {type: string}, unit: {type: string, default: piece}}}
    Note: {type: object, properties: {text: {type: string}}}
"""
NEW = (
    OLD.replace("default: 10", "default: 20")
    .replace("default: piece", "default: box")
    .replace("requestBody: {content", "requestBody: {required: true, content")
    .replace(", colour: {type: string}", "")
)
CONSUMER = """\
from shop import Client, models


def use(client: Client, more: dict[str, str]) -> object:
    client.items.list()  #!
    client.items.list(size=3)
    client.items.create(name="a")  #!
    client.items.create(name="a", unit="box")
    client.items.create(body={"name": "a"})  #!
    client.items.create(body={"name": "a", "unit": "box"})
    client.items.create(body=models.NewItem(name="a"))  #!
    client.items.create(body=models.NewItem(name="a", unit="box"))
    client.items.create(**more)  #?
    client.items.replace()  #!
    client.items.replace(text="a")
    client.items.replace(body={"text": "a"})
    client.items.replace(body=models.Note())
    match client.items.list(size=1):
        case models.Item(id="1"):
            return 1
        case models.Item(colour=colour):  #!
            return colour
    return None
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_a_call_leaves_out_counts_and_what_it_passes_does_not(
    tmp_path: Path, checker: str
) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    (code / "use.py").write_text(CONSUMER)
    comparison = library.diff(old, new, consumers=[code])
    assert found(comparison) == (marked(CONSUMER, "!"), marked(CONSUMER, "?"))
