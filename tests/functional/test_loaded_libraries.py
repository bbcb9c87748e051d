"""What a run loads: libraries that take long are left alone where their answers are known."""

from __future__ import annotations

from pathlib import Path

from tests.support.command import Oarlock

SENT = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    post:
      operationId: createPet
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string, default: a}}}
"""


def loaded(oarlock: Oarlock, cache: str) -> set[str]:
    """Return what is loaded where all is rendered, with a cache of its own."""
    run = oarlock("generate", "--force", OARLOCK_CACHE_DIR=cache, PYTHONPROFILEIMPORTTIME="1")
    assert run.code == 0, run.err
    return libraries(run.err)


def libraries(log: str) -> set[str]:
    """Return the libraries that Python's log of imports names."""
    names = [line.rsplit("|", 1)[-1].strip() for line in log.splitlines() if "|" in line]
    return {name.partition(".")[0] for name in names}


def test_datamodel_code_generator_is_loaded_once(oarlock: Oarlock, repository: Path) -> None:
    (repository / "pets.yaml").write_text(SENT)
    cache = str(repository / "cache")
    assert "datamodel_code_generator" in loaded(oarlock, cache)
    again = loaded(oarlock, cache)
    assert "generator" in again
    assert not again & {"datamodel_code_generator", "pydantic", "black", "openapi_spec_validator"}


def test_datamodel_code_generator_is_not_loaded_to_compare(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(SENT)
    (repository / "new.yaml").write_text(SENT.replace("string, default: a", "integer"))
    run = oarlock("diff", "pets.yaml", "new.yaml", PYTHONPROFILEIMPORTTIME="1")
    assert run.code == 1, run.err
    assert "generator" in libraries(run.err)
    assert "datamodel_code_generator" not in libraries(run.err)
