"""Dictionaries that are typed as those of the client, wherever they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import library
from tests.changes.test_sites import NEW, OLD, found, marked

CODE = """\
from __future__ import annotations

from shop import Client, params


def use(client: Client) -> object:
    item: params.RefundItem = {"sku": "a"}  #!
    whole: params.RefundItem = {"sku": "a", "itemId": "1"}
    body: params.RefundRequest = {"currency": "EUR", "kind": "fees"}  #!
    bodies: list[params.RefundRequest] = [{"currency": "EUR", "kind": "fees"}, {"currency": "EUR"}]  #!
    mine: dict[str, str] = {"sku": "a", "kind": "fees"}  #?
    other: dict[str, str] = {"sku": "a", "kind": "tax"}
    client.refunds.create(body=body)
    either: params.RefundRequestLike = {"currency": "EUR", "kind": "fees", "items": [{"sku": "a"}]}  #! #!
    fitting: params.RefundRequestLike = {"currency": "EUR", "items": [{"sku": "a", "itemId": "1"}]}
    by_shop: dict[str, params.RefundItem] = {"books": {"sku": "a"}, "toys": {"sku": "b", "itemId": "1"}}  #!
    lists: dict[str, list[params.RefundRequestLike]] = {"items": [{"currency": "EUR", "kind": "fees"}]}  #!
    print(either, fitting, by_shop, lists)
    return item, whole, bodies, mine, other, made()


def made() -> params.RefundRequest:
    return {"currency": "EUR", "kind": "fees", "items": [{"sku": "a"}]}  #! #!


def both() -> list[params.RefundRequestLike]:
    return [{"currency": "EUR", "items": ({"sku": "a"}, {"sku": "b"})}]  #! #!
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_typed_dictionaries_count_and_no_others(tmp_path: Path, checker: str) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    (code / "use.py").write_text(CODE)
    comparison = library.diff(old, new, consumers=[code])
    assert found(comparison) == (marked(CODE, "!"), marked(CODE, "?"))
