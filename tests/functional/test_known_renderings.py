"""A package that is rendered again with other options takes over what they leave as it was, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.api import parse_api
from generator.api.model import Api
from generator.options import PackageOptions, PageSetting
from generator.python import RenderedFile, RenderedPackage, render_package
from generator.python import render as rendering
from generator.spec import load_document
from tests.support.command import ROOT

OPTIONS = PackageOptions(package="digitalriver", headers=(("v", "1"),), formatter="ruff")
MOVED: dict[str, dict[str, Any]] = {
    "headers": {"headers": (("v", "2"),)},
    "numbers": {"numbers": "decimal"},
    "pagination": {"pagination": (PageSetting(operation="listOrders"),)},
    "package": {"package": "shop"},
    "formatter": {"formatter": "black"},
}


@pytest.fixture(scope="module")
def api() -> Api:
    """Digital River's API."""
    return parse_api(load_document(str(ROOT / "specs" / "digitalriver" / "2020-12-17.json")))


@pytest.fixture(scope="module")
def known(api: Api) -> RenderedPackage:
    """Its package with the options from which others differ."""
    return render_package(api, OPTIONS)


@pytest.mark.parametrize("moved", MOVED)
def test_a_package_is_the_same_whatever_was_rendered_before(
    api: Api, known: RenderedPackage, moved: str
) -> None:
    options = replace(OPTIONS, **MOVED[moved])
    alone = render_package(api, options)
    assert alone != known
    assert render_package(api, options, known=known) == alone


def test_what_comes_of_the_same_plan_is_not_printed_again(
    api: Api, known: RenderedPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    print_page = rendering._print

    def tell(page: rendering.Page, own: Path | None = None) -> RenderedFile:
        printed.append(page.path)
        return print_page(page, own)

    monkeypatch.setattr(rendering, "_print", tell)
    render_package(api, replace(OPTIONS, **MOVED["pagination"]), known=known)
    resources = [path for path in printed if path.startswith(("models/", "resources/"))]
    assert resources == ["resources/__init__.py", "resources/orders.py", "models/__init__.py"]
    printed.clear()
    render_package(api, OPTIONS, known=known)
    assert not printed
