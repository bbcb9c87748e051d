"""The origin of every file that a document of the cases leads to is known, with its templates and its settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, meta

from generator.api import parse_api
from generator.api.model import Api
from generator.options import Kind, PackageOptions
from generator.python import RenderedPackage, render_package
from generator.python.origins import Origin, origin_of
from generator.spec import load_document
from generator.system.cache import Cache
from generator.system.templates import template_root
from tests.support.rendering import CASES, document_of

EMPTY = "py.typed"
TEMPLATES = Environment(loader=FileSystemLoader(template_root()), autoescape=False)

# Each setting that can change a byte, with another value than its default.
SETTINGS: dict[str, Any] = {
    "headers": (("X-Every-Request", "1"),),
    "query": (("every-request", "1"),),
    "numbers": "decimal",
    "naive_datetimes": "utc",
    "datetimes": "milliseconds",
}

# Cases whose files, all together, show every setting.
SHOWING = (
    "dates_and_numbers_as_arguments",
    "datetimes_as_shown",
    "formats",
    "openapi_3_2",
    "pages_by_number",
    "webhooks",
)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def packages(cache: Cache) -> dict[str, tuple[Api, RenderedPackage]]:
    """The packages of all cases."""
    apis = {case: parse_api(load_document(document_of(case))) for case in CASES}
    return {case: (api, render(api, cache)) for case, api in apis.items()}


def render(
    api: Api, cache: Cache, known: RenderedPackage | None = None, **settings: Any
) -> RenderedPackage:
    options = PackageOptions(package="client", formatter="ruff", **settings)
    return render_package(api, options, cache=cache, known=known)


def included(template: str) -> set[str]:
    """Return a template with those that it includes."""
    tree = TEMPLATES.parse((template_root() / template).read_text(encoding="utf-8"))
    found = {template}
    for name in meta.find_referenced_templates(tree):
        assert name is not None, f"{template} includes a template by a name that is computed"
        found |= included(name)
    return found


def source_of(template: str) -> Path:
    """Return the file of a template; those of the runtime go by their place in a client."""
    folder, _, path = template.partition("/")
    return template_root() / ("runtime" if folder == "_runtime" else folder) / path


def test_the_origin_of_every_rendered_file_has_the_templates_it_is_printed_from(
    packages: dict[str, tuple[Api, RenderedPackage]], cache: Cache
) -> None:
    used: set[Path] = set()
    api, _ = packages["openapi_3_2"]
    alone = render(api, cache, kind="models")
    rendered: list[tuple[RenderedPackage, Kind]] = [(alone, "models")]
    rendered += [(package, "client") for _, package in packages.values()]
    for package, kind in rendered:
        printed = {page.path: page for page in package.pages}
        for file in package.files:
            origin = origin_of(file.path, kind)
            used.update(map(source_of, origin.templates))
            if file.path == EMPTY:
                assert origin == Origin()
                continue
            assert origin.templates, file.path
            for template in origin.templates:
                assert source_of(template).is_file(), (file.path, template)
            if page := printed.get(file.path):
                templates = included(page.template)
                if "error_names" in page.values or "exports" in page.values:
                    templates.add("_runtime/errors.py")
                assert set(origin.templates) == templates, file.path
            elif file.path.startswith("_runtime/"):
                assert origin.templates == (file.path,)
                assert file.text == source_of(file.path).read_text(encoding="utf-8")
            else:
                assert file.path == "sourcemap.json"
    templates = template_root().rglob("*")
    assert used == {
        path for path in templates if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_changes_only_files_that_have_it_in_their_origin(
    setting: str, cache: Cache, packages: dict[str, tuple[Api, RenderedPackage]]
) -> None:
    changed: set[str] = set()
    for api, package in (packages[case] for case in SHOWING):
        before = {file.path: file.text for file in package.files}
        other = render(api, cache, package, **{setting: SETTINGS[setting]})
        assert {file.path for file in other.files} == before.keys()
        changed |= {file.path for file in other.files if file.text != before[file.path]}
    assert changed
    for path in changed:
        assert setting in origin_of(path).settings, path
