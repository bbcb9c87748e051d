"""What `oarlock check` says after a vendor's update: how much of it matters comes first, then what a program calls."""

from __future__ import annotations

from pathlib import Path

from tests.support.command import Oarlock

_OPERATION = """\
  /things{number}:
    get:
      operationId: getThing{number}
      tags: [things]
      description: {words}
      parameters:
        - {{name: limit, in: query, schema: {{type: {type}}}}}
        - {{name: description, in: query, description: {words}, schema: {{type: string, example: {words}}}}}
      responses:
        "200":
          description: {words}
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}
"""
_SCHEMAS = """\
components:
  schemas:
    Thing:
      type: object
      properties:
        description: {type: string, description: %s}
        example: {type: string}
"""


def document(*, words: str, last: int, other: str = "integer") -> str:
    """Return a document of some operations; the type of the first one's parameter is another."""
    operations = "".join(
        _OPERATION.format(number=number, words=words, type=other if number == 1 else "integer")
        for number in range(1, last + 1)
    )
    start = 'openapi: 3.1.1\ninfo: {title: Things, version: "1"}\nservers: [{url: "https://things.example"}]\npaths:\n'
    return start + operations + _SCHEMAS % words


def test_counts_come_first_and_resources_before_what_people_read(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(document(words="before", last=20))
    assert oarlock("generate", "--quiet").code == 0
    (repository / "pets.yaml").write_text(document(words="now", last=22, other="string"))
    run = oarlock("check")
    assert run.code == 1
    lines = run.out.splitlines()
    at = lines.index(
        "    2 operations added, 1 changed in meaning, 19 in words; 1 schema changed in words"
    )
    assert lines[at - 1].startswith("  document: ")
    shown = [line.split("/pets/")[1].split(" ")[0] for line in lines if line.startswith("--- ")]
    assert shown[0] == "resources/things.py"
    assert shown.index("api.md") > shown.index("models/thing.py")
    assert "sourcemap.json" not in shown
    files = [line for line in lines if line.startswith("  changed  ")]
    assert files[0].startswith("  changed  clients/pets/resources/things.py")
    assert files[-1].startswith("  changed  clients/pets/sourcemap.json")


def test_a_property_that_is_called_like_words_has_meaning(
    oarlock: Oarlock, repository: Path
) -> None:
    text = document(words="before", last=20)
    (repository / "pets.yaml").write_text(text)
    assert oarlock("generate", "--quiet").code == 0
    text = document(words="now", last=20).replace(
        "        example: {type: string}", "        example: {type: integer}"
    )
    (repository / "pets.yaml").write_text(text)
    assert (
        "    20 operations changed in words; 1 schema changed in meaning\n" in oarlock("check").out
    )
