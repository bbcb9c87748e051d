"""The judge of variants finds what is right, and sees what is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.corpus.variants import choices, judge, summary
from tests.support.generated import generate
from tests.support.rendering import document_of


@pytest.fixture
def package(tmp_path: Path, cache_folder: Path) -> Path:
    return generate(
        tmp_path, document_of("variants_by_tag"), "variants_judged", Cache(cache_folder)
    )


def test_every_variant_of_a_document_is_judged(package: Path) -> None:
    found = judge(document_of("variants_by_tag"), package.parent, package.name)
    assert (found["wrong"], found["refused"]) == ([], [])
    assert len(found["right"]) >= 15
    assert all("no class" in line for line in found["skipped"])
    assert summary({name: len(lines) for name, lines in found.items()}).endswith("0 failed")


def test_a_class_that_is_not_the_one_of_the_tag_is_wrong(
    tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(
        tmp_path, document_of("variants_by_tag"), "variants_spoilt", Cache(cache_folder)
    )
    path = folder / "sourcemap.json"
    text = path.read_text("utf-8")
    path.write_text(text.replace("models.dog.Dog", "models.cat.Cat"), "utf-8")
    found = judge(document_of("variants_by_tag"), tmp_path, "variants_spoilt")
    (wrong,) = found["wrong"]
    assert wrong.endswith("'Dog' -> #/components/schemas/Dog: Dog for Cat")


def test_tags_come_from_the_document_alone() -> None:
    schemas = {
        "Base": {"discriminator": {"propertyName": "k"}},
        "Child": {"x-ms-discriminator-value": "#child", "allOf": [{"$ref": "#/components/schemas/Base"}]},
        "Plain": {"allOf": [{"$ref": "#/components/schemas/Child"}]},
        "Fixed": {"properties": {"k": {"enum": [7]}}},
        "Union": {
            "oneOf": [{"$ref": "#/components/schemas/Fixed"}],
            "discriminator": {"propertyName": "k", "mapping": {"7": "Fixed"}},
        },
    }  # fmt: skip
    found = [(each.tag, each.variant.rsplit("/", 1)[1]) for each in choices({"components": {"schemas": schemas}})]  # fmt: skip
    assert json.dumps(found) == '[["#child", "Child"], ["Plain", "Plain"], [7, "Fixed"]]'
