"""A schema with a URL of its own (`$id`): what its references are relative to, and who finds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SpecError
from generator.pipeline.bundling import bundle
from generator.spec import Document, load_document

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
PET = "https://example.com/schemas/pet"


def write(folder: Path, members: dict[str, Any], **more: Any) -> Path:
    for name, content in more.pop("files", {}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    path = folder / "openapi.json"
    path.write_text(json.dumps(HEAD | more | {"components": {"schemas": members}}, indent=1))
    return path


def schemas(document: Document) -> dict[str, Any]:
    members: dict[str, Any] = document.data["components"]["schemas"]
    return members


def ref(reference: str) -> dict[str, Any]:
    return {"$ref": reference}


def test_a_reference_by_an_absolute_url_finds_the_schema_without_fetching_it(
    tmp_path: Path,
) -> None:
    pet = {"$id": PET, "type": "object", "properties": {"parent": ref(PET)}}
    document = load_document(write(tmp_path, {"Order": {"items": ref(PET)}, "Pet": pet}))
    assert schemas(document) == {
        "Order": {"items": ref("#/components/schemas/Pet")},
        "Pet": {"type": "object", "properties": {"parent": ref("#/components/schemas/Pet")}},
    }
    assert document.diagnostics == ()


def test_a_relative_identifier_is_relative_to_the_document(tmp_path: Path) -> None:
    members = {
        "Order": {"items": ref("schemas/pet.json"), "not": ref("./schemas/owner.json")},
        "Pet": {"$id": "schemas/pet.json", "items": ref("owner.json")},
        "Owner": {"$id": "schemas/owner.json", "type": "string"},
    }
    found = schemas(load_document(write(tmp_path, members)))
    owner = ref("#/components/schemas/Owner")
    assert found["Order"] == {"items": ref("#/components/schemas/Pet"), "not": owner}
    assert found["Pet"] == {"items": owner}


def test_a_relative_identifier_is_relative_to_what_the_document_calls_itself(
    tmp_path: Path,
) -> None:
    members = {
        "Order": {"items": ref(PET)},
        "Pet": {"$id": "schemas/pet", "type": "object"},
    }
    more = {"openapi": "3.2.0", "$self": "https://example.com/api"}
    found = schemas(load_document(write(tmp_path, members, **more)))
    assert found["Order"] == {"items": ref("#/components/schemas/Pet")}


def test_fragments_inside_are_relative_to_the_schema(tmp_path: Path) -> None:
    pet = {
        "$id": PET,
        "$defs": {"name": {"type": "string"}, "deep": {"items": ref("#/$defs/name")}},
        "properties": {"name": ref("#/$defs/name"), "parent": ref("#")},
    }
    document = load_document(write(tmp_path, {"Pet": pet, "N": ref(f"{PET}#/$defs/name")}))
    name = ref("#/components/schemas/Pet/$defs/name")
    assert schemas(document) == {
        "Pet": {
            "$defs": {"name": {"type": "string"}, "deep": {"items": name}},
            "properties": {"name": name, "parent": ref("#/components/schemas/Pet")},
        },
        "N": name,
    }
    assert document.diagnostics == ()


def test_an_anchor_belongs_to_the_schema_with_an_identifier_around_it(tmp_path: Path) -> None:
    def with_anchor(name: str, kind: str) -> dict[str, Any]:
        part = {"$anchor": "part", "type": kind}
        return {"$id": name, "$defs": {"p": part}, "items": ref("#part")}

    members = {
        "A": with_anchor("a", "string"),
        "B": with_anchor("b", "integer"),
        "C": {"items": ref("b#part")},
    }
    found = schemas(load_document(write(tmp_path, members)))
    assert found["A"]["items"] == ref("#/components/schemas/A/$defs/p")
    assert found["B"]["items"] == ref("#/components/schemas/B/$defs/p")
    assert found["C"]["items"] == ref("#/components/schemas/B/$defs/p")


def test_an_anchor_of_another_schema_is_not_found_and_its_holder_named(tmp_path: Path) -> None:
    members = {"A": ref("#part"), "B": {"$id": PET, "$defs": {"p": {"$anchor": "part"}}}}
    with pytest.raises(SpecError) as caught:
        load_document(write(tmp_path, members))
    (found,) = caught.value.diagnostics
    assert (found.rule, found.location.pointer) == (
        "reference-not-found",
        "/components/schemas/A/$ref",
    )
    assert "`/components/schemas/B`" in found.hint


def test_an_identifier_beside_a_reference_is_what_that_is_relative_to(tmp_path: Path) -> None:
    members = {
        "A": {"$id": "a", **ref("#/$defs/x"), "$defs": {"x": {"type": "string"}}},
        "B": {"$id": "https://example.com/b", "items": {"$id": "c", "items": ref("b#/$defs/y")}},
    }
    members["B"]["$defs"] = {"y": {}}
    found = schemas(load_document(write(tmp_path, members)))
    assert found["A"]["$ref"] == "#/components/schemas/A/$defs/x"
    assert found["B"]["items"] == {"items": ref("#/components/schemas/B/$defs/y")}


def test_schemas_inside_other_files_are_known_by_their_identifiers(tmp_path: Path) -> None:
    shared = {
        "$id": "https://example.com/shared",
        "$defs": {
            "line": {
                "$id": "line",
                "$defs": {"sku": {"type": "string"}},
                "items": ref("#/$defs/sku"),
            }
        },
        "items": ref("line"),
    }
    members = {"A": {"items": ref("shared.json")}, "B": ref("shared.json#/$defs/line")}
    document = load_document(write(tmp_path, members, files={"shared.json": shared}))
    line = {"$defs": {"sku": {"type": "string"}}, "items": ref("#/components/schemas/B/$defs/sku")}
    assert schemas(document)["B"] == line
    assert schemas(document)["shared"]["items"] == ref("#/components/schemas/B")
    assert document.diagnostics == ()


def test_neighbours_of_a_schema_are_looked_for_beside_it(tmp_path: Path) -> None:
    members = {"A": {"$id": "schemas/a.json", "items": ref("b.json")}}
    files = {"schemas/b.json": {"type": "string"}}
    found = schemas(load_document(write(tmp_path, members, files=files)))
    assert found == {"A": {"items": ref("#/components/schemas/b")}, "b": {"type": "string"}}


def test_neighbours_of_an_absolute_url_are_files_or_not_fetched(tmp_path: Path) -> None:
    members = {"A": {"$id": PET, "items": ref("here.json"), "not": ref("there.json")}}
    with pytest.raises(SpecError) as caught:
        load_document(write(tmp_path, members, files={"here.json": {}}))
    (found,) = caught.value.diagnostics
    assert found.rule == "reference-forbidden"
    assert "https://example.com/schemas/there.json" in found.message


@pytest.mark.parametrize("second", ["pet", "https://example.com/schemas/pet#"])
def test_two_different_schemas_of_one_identifier_are_told_with_both_places(
    tmp_path: Path, second: str
) -> None:
    members = {
        "A": {"$id": PET, "type": "string"},
        "B": {"$id": "https://example.com/schemas/b", "items": {"$id": second, "type": "integer"}},
    }
    path = write(tmp_path, members)
    with pytest.raises(SpecError) as caught:
        load_document(path)
    (found,) = caught.value.diagnostics
    assert found.rule == "repeated-schema-id"
    assert found.location.pointer == "/components/schemas/B/items/$id"
    assert f"{path.as_posix()}:11:5" in found.hint


def test_copies_of_one_schema_may_have_one_identifier(tmp_path: Path) -> None:
    pet = {"$id": PET, "type": "string"}
    document = load_document(write(tmp_path, {"A": pet, "B": {"items": pet}, "C": ref(PET)}))
    assert schemas(document)["C"] == ref("#/components/schemas/A")


def test_data_that_looks_like_an_identifier_is_none(tmp_path: Path) -> None:
    data = {"$id": PET, "items": {"$id": "x"}}
    members = {
        "A": {"example": data, "const": data, "properties": {"$id": {"type": "string"}}},
        "B": {"$id": PET, "type": "string", "x-more": data},
        "C": ref(PET),
    }
    found = schemas(load_document(write(tmp_path, members)))
    assert found == members | {"C": ref("#/components/schemas/B")}


@pytest.mark.parametrize("name", ["http://[::1", "#fragment", ""])
def test_an_identifier_that_names_nothing_is_told_and_not_heeded(tmp_path: Path, name: str) -> None:
    members = {"A": {"$id": name, "items": ref("#/components/schemas/B")}, "B": {}}
    document = load_document(write(tmp_path, members))
    assert schemas(document) == members
    (warning,) = document.diagnostics
    assert (warning.rule, warning.location.pointer) == ("schema-id", "/components/schemas/A/$id")


def test_before_3_1_an_identifier_means_nothing(tmp_path: Path) -> None:
    members = {
        "A": {"$id": PET, "items": ref("#/components/schemas/B"), "type": "array"},
        "B": {"type": "string"},
    }
    document = load_document(write(tmp_path, members, openapi="3.0.3"))
    assert schemas(document) == members


def test_references_that_do_not_heed_the_identifier_around_them_are_told_once(
    tmp_path: Path,
) -> None:
    b = ref("#/components/schemas/B")
    document = load_document(
        write(tmp_path, {"A": {"$id": PET, "items": b, "not": b}, "B": {"$id": "b"}})
    )
    assert schemas(document) == {"A": {"items": b, "not": b}, "B": {"$id": "b"}}
    (warning,) = document.diagnostics
    assert (warning.rule, warning.location.pointer) == ("schema-id", "/components/schemas/A/$id")
    assert "`#/components/schemas/B`" in warning.message


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_a_bundle_means_the_same_and_bundling_it_changes_nothing(tmp_path: Path, form: Any) -> None:
    members = {
        "Order": {"items": ref("schemas/pet.json#part"), "not": ref("more.json")},
        "Pet": {
            "$id": "schemas/pet.json",
            "$defs": {"n": {"$anchor": "part", "type": "string"}},
            "properties": {"n": ref("#/$defs/n"), "up": ref("#")},
        },
        "Plain": {"$id": "plain", "type": "string"},
    }
    files = {"more.json": {"items": ref("openapi.json#/components/schemas/Pet/$defs/n")}}
    path = write(tmp_path, members, files=files)
    whole = load_document(path)
    bundled = tmp_path / "elsewhere" / f"bundled.{form}"
    bundled.parent.mkdir()
    text = bundle(str(path), form=form).text
    bundled.write_text(text, encoding="utf-8")
    assert "https" not in text
    again = load_document(bundled)
    assert again.data == whole.data
    assert schemas(again)["Plain"] == {"$id": "plain", "type": "string"}
    assert again.diagnostics == ()
    assert bundle(str(bundled)).text == text


def test_a_document_that_refers_only_into_its_schemas_is_bundled_to_the_letter(
    tmp_path: Path,
) -> None:
    pet = {"$id": PET, "$defs": {"n": {"type": "string"}}, "items": ref("#/$defs/n")}
    path = write(tmp_path, {"Pet": pet})
    assert bundle(str(path)).text == path.read_text("utf-8")
