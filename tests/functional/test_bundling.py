"""Documents in several files: however they are cut, they are the same document and give the same client."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.pipeline.bundling import BundleFormat, bundle
from generator.spec import load_document
from generator.system.cache import Cache
from tests.support.command import PETS, Oarlock
from tests.support.cutting import Way, cut
from tests.support.rendering import CASES, ROOT, document_of, own_files, render_spec

COMMENTED = ROOT / "tests" / "bundles" / "commented"

# Fragments that are anchors' names, names too long for a file, a mapping that leads nowhere, and a
# reference to a reference, which ends at its target where that is in another file. References by URL
# are relative to the file that they stand in.
UNCUT = {
    "schema_identifiers",
    "json_schema_references",
    "long_names",
    "discriminated_unions",
    "aliases_and_references",
}
CUT_CASES = [case for case in CASES if case not in UNCUT]


def plain(value: Any) -> Any:
    """Return a value without the order of its members."""
    return json.loads(json.dumps(value, sort_keys=True))


def without_digests(files: dict[str, str]) -> dict[str, str]:
    """Return the texts of a package, without what tells one document from another."""
    source_map = json.loads(files["sourcemap.json"])
    del source_map["document"]["digest"]
    return {**files, "sourcemap.json": json.dumps(source_map, indent=2)}


@pytest.mark.parametrize("case", CUT_CASES)
@pytest.mark.parametrize(("way", "suffix"), [("listed", ".json"), ("direct", ".yaml")])
def test_a_cut_document_is_the_document_and_its_bundle_is_too(
    case: str, way: Way, suffix: str, tmp_path: Path
) -> None:
    whole = load_document(document_of(case))
    path = cut(whole.original, tmp_path / "cut", way=way, suffix=suffix)
    assert plain(load_document(path).data) == plain(whole.data)
    for form in ("json", "yaml"):
        bundled = tmp_path / f"bundled.{form}"
        text = bundle(str(path), form=form).text
        bundled.write_text(text, encoding="utf-8")
        assert plain(load_document(bundled).data) == plain(whole.data)
        assert bundle(str(bundled)).text == text


@pytest.mark.parametrize("case", [case for case in CASES if case != "schema_identifiers"])
def test_a_document_without_outer_references_is_bundled_to_the_letter(case: str) -> None:
    path = document_of(case)
    assert bundle(str(path)).text.encode() == path.read_bytes()


@pytest.mark.parametrize(
    "case",
    [
        "aliases_and_references",
        "inheritance",
        "unions",
        "openapi_3_2",
        "reference_into_a_path",
        "swagger_2",
        "webhooks",
    ],
)
@pytest.mark.parametrize(("way", "suffix"), [("listed", ".yaml"), ("direct", ".json")])
def test_a_cut_document_gives_the_same_client(
    case: str, way: Way, suffix: str, tmp_path: Path
) -> None:
    spec = document_of(case)
    path = cut(load_document(spec).original, tmp_path, way=way, suffix=suffix)
    cache = Cache()
    whole = own_files(render_spec(spec, "client", cache=cache))
    assert without_digests(own_files(render_spec(path, "client", cache=cache))) == without_digests(
        whole
    )


def test_digital_river_cut_into_files_gives_the_same_client(tmp_path: Path) -> None:
    spec = ROOT / "specs" / "digitalriver" / "2020-12-17.json"
    path = cut(load_document(spec).original, tmp_path, way="direct", suffix=".yaml")
    cache = Cache()
    whole = own_files(render_spec(spec, "digitalriver", cache=cache))
    parts = own_files(render_spec(path, "digitalriver", cache=cache))
    assert without_digests(parts) == without_digests(whole)


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_comments_order_and_quotes_come_along(form: BundleFormat) -> None:
    """`make golden` rewrites the bundles; every comment of a part that is brought in stands in it."""
    expected = COMMENTED / f"bundled.{form}"
    text = bundle(str(COMMENTED / "openapi.yaml"), form=form).text
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text("utf-8")


def test_a_bundle_goes_to_standard_output_in_the_format_of_the_document(
    oarlock: Oarlock, repository: Path
) -> None:
    shutil.copytree(COMMENTED, repository / "specs")
    run = oarlock("bundle", "specs/openapi.yaml")
    assert (run.code, run.out, run.err) == (0, (COMMENTED / "bundled.yaml").read_text("utf-8"), "")
    run = oarlock("bundle", "specs/openapi.yaml", "--format", "json")
    assert (run.code, run.out) == (0, (COMMENTED / "bundled.json").read_text("utf-8"))


def test_a_bundle_is_written_in_the_format_of_its_name(oarlock: Oarlock, repository: Path) -> None:
    shutil.copytree(COMMENTED, repository / "specs")
    run = oarlock("bundle", "specs/openapi.yaml", "-o", "dist/pets.json")
    assert (run.code, run.out) == (0, "")
    assert run.err == "dist/pets.json: 6 files in one document\n"
    written = (repository / "dist" / "pets.json").read_bytes()
    assert written == (COMMENTED / "bundled.json").read_bytes()
    assert [path.name for path in (repository / "dist").iterdir()] == ["pets.json"]


@pytest.mark.parametrize("name", ["specs/openapi.yaml", "specs/schemas/../schemas/kind.json"])
def test_no_file_of_the_document_is_overwritten(
    oarlock: Oarlock, repository: Path, name: str
) -> None:
    shutil.copytree(COMMENTED, repository / "specs")
    before = (repository / name).read_bytes()
    run = oarlock("bundle", "specs/openapi.yaml", "--output", name)
    assert (run.code, run.out) == (2, "")
    assert "is part of the document; write the bundle to another file" in run.err
    assert (repository / name).read_bytes() == before


def test_nothing_is_written_when_a_reference_cannot_be_followed(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(PETS.replace("#/components/schemas/Owner", "owner.yaml"))
    run = oarlock("bundle", "pets.yaml", "--output", "bundled.yaml")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("pets.yaml:")
    assert "no file `owner.yaml`" in run.err
    assert not (repository / "bundled.yaml").exists()


def test_what_yaml_cannot_say_with_comments_is_still_right(tmp_path: Path) -> None:
    """A tag makes text of a number, which the tree of the text does not keep."""
    path = tmp_path / "openapi.yaml"
    path.write_text(
        PETS.replace('version: "1.0"', "version: !!str 1.0").replace(
            '$ref: "#/components/schemas/Owner"', "$ref: owner.json"
        )
    )
    (tmp_path / "owner.json").write_text('{"type": "object", "description": "\\u2028 #"}')
    bundled = tmp_path / "bundled.yaml"
    bundled.write_text(bundle(str(path)).text, "utf-8")
    assert load_document(bundled).data == load_document(path).data
