"""What is only offered, and written with `--fix-unsafe`: values that keep code as it was."""

from __future__ import annotations

from pathlib import Path

import yaml

from generator import library
from generator.changes.rewriting.rewrite import Rewriting, rewrite
from generator.options import PackageOptions
from generator.python import render_package
from tests.support.git import commit, start
from tests.support.loading import api_of

OLD = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /items:
    get:
      operationId: listItems
      tags: [items]
      parameters:
      - {name: size, in: query, schema: {type: integer, default: 10}}
      - {name: region, in: query, schema: {type: string, default: eu}}
      responses: &item
        "200": {description: An item., content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}}
    post:
      operationId: createItem
      tags: [items]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/NewItem"}}}}
      responses: *item
  /orgs/{org}/items/{id}:
    parameters:
    - {name: org, in: path, required: true, schema: {type: string}}
    - {name: id, in: path, required: true, schema: {type: string}}
    get: {operationId: getItem, tags: [items], responses: *item}
components:
  schemas:
    Item: {type: object, required: [id], properties: {id: {type: string}, state: {type: string, enum: [open, shut]}}}
    NewItem:
      type: object
      required: [name]
      properties:
        name: {type: string}
        unit: {type: string, default: piece}
        kind: {type: string, enum: [a, b]}
"""
NEW = (
    OLD.replace("default: 10", "default: 20")
    .replace("default: piece", 'default: "b\\"x"')
    .replace("{name: region, in: query,", "{name: region, in: query, required: true,")
    .replace("[open, shut]", "[open, closed]")
    .replace("[a, b]", "[a]")
    .replace("/orgs/{org}/items/{id}", "/items/{id}/orgs/{org}")
)
CODE = """\
from shop import Client, models


def use(client: Client) -> object:
    client.items.list(region="us")
    client.items.list(size=3)
    client.items.list()
    client.items.create(name="a")
    client.items.create(name=("a"),)
    models.NewItem(name="a")
    text = f"{client.items.create(name='a')}"
    client.items.create(name="a", unit="box", kind="b")
    if client.items.list(size=1, region="eu").state == 'shut':
        return text
    client.items.get(("acme"), client.items.get("a", "b").id)
    return client.items.list(
        size=1,
    )
"""
WRITTEN = {
    5: '    client.items.list(region="us", size=10)',
    6: '    client.items.list(size=3, region="eu")',
    7: '    client.items.list(region="eu", size=10)',
    8: '    client.items.create(name="a", unit="piece")',
    9: '    client.items.create(name=("a"), unit="piece",)',
    10: '    models.NewItem(name="a", unit="piece")',
    13: "    if client.items.list(size=1, region=\"eu\").state == 'closed':",
    17: '        size=1, region="eu",',
}
CERTAIN = {15: '    client.items.get(org=("acme"), id=client.items.get(org="a", id="b").id)'}


def _rewriting(folder: Path, *, takes_offers: bool, code: str = CODE) -> Rewriting:
    old, new, place = folder / "old.yaml", folder / "new.yaml", folder / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    place.mkdir()
    (place / "pyproject.toml").write_text("[tool.mypy]\n")
    (place / "use.py").write_text(code)
    start(place)
    commit(place)
    comparison = library.diff(old, new, consumers=[place])
    options = PackageOptions(package=comparison.package, formatter="ruff")
    before, after = (
        {
            file.path: file.text
            for file in render_package(api_of(yaml.safe_load(text)), options).files
        }
        for text in (OLD, NEW)
    )
    return rewrite(
        comparison, (before, after), [place], lambda _message: None, takes_offers=takes_offers
    )


def _changed(rewriting: Rewriting) -> dict[int, str]:
    """Return the lines that are otherwise, by their numbers."""
    (file,) = rewriting.files
    lines = zip(file.before.decode().split("\n"), file.after.decode().split("\n"), strict=True)
    return {number: after for number, (before, after) in enumerate(lines, 1) if before != after}


def test_values_that_keep_code_as_it_was_are_written_where_they_are_wanted(tmp_path: Path) -> None:
    rewriting = _rewriting(tmp_path, takes_offers=True)
    assert _changed(rewriting) == WRITTEN | CERTAIN
    assert rewriting.offered == 0


def test_without_the_flag_they_are_counted_only(tmp_path: Path) -> None:
    rewriting = _rewriting(tmp_path, takes_offers=False)
    assert _changed(rewriting) == CERTAIN
    assert rewriting.offered >= len(WRITTEN)
    sites = [site for change in rewriting.comparison.changes for site in change.sites]
    assert {site.line for site in sites if site.edit} == set(CERTAIN)


def test_a_form_feed_ends_no_line(tmp_path: Path) -> None:
    """`str.splitlines` takes it for a line end, so what stands below would be rewritten in the wrong place."""
    code = CODE.replace("def use", "\x0c\ndef use").replace('name="a", unit', 'name="\x85", unit')
    rewriting = _rewriting(tmp_path, takes_offers=False, code=code)
    assert _changed(rewriting) == {number + 1: text for number, text in CERTAIN.items()}
