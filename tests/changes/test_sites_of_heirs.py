"""Classes of a consumer that inherit from the client's, and types that are variables."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import library
from tests.changes.test_sites import NEW, OLD, found, marked

CODE = """\
import operator
from typing import TypeVar

from shop import models
from shop.models import Refund

T = TypeVar("T", bound=Refund)


class Mine(models.Refund):
    extra: int = 1

    def own(self) -> object:
        return [self.extra, self.payments]  #!


class Other:
    payments = 1

    def own(self) -> int:
        return self.payments


class Inner(Mine):
    pass


def use(mine: Mine, inner: Inner, other: Other, maybe: Refund | str) -> None:
    print(mine.payments, inner.payments, other.payments)  #! #!
    print(mine.id, mine.extra)
    if isinstance(maybe, Refund):
        print(maybe.payments)  #!
    print(operator.attrgetter("payments")(mine))  #?
    print(operator.attrgetter("amount")(mine))


def generic(value: T) -> T:
    print(value.payments)  #?
    return value
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_inherits_from_a_class_of_the_client_counts_as_one(
    tmp_path: Path, checker: str
) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    (code / "use.py").write_text(CODE)
    comparison = library.diff(old, new, consumers=[code])
    assert found(comparison) == (marked(CODE, "!"), marked(CODE, "?"))
