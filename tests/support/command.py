"""The command as people run it, and a small document to run it on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[2]

PETS = """\
openapi: 3.0.3
info: {title: Pets, version: "1.0"}
servers: [{url: "https://pets.example"}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /pets/{id}:
    get:
      operationId: retrievePets
      tags: [Pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: One pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        owner: {$ref: "#/components/schemas/Owner"}
    Owner:
      type: object
      properties:
        name: {type: string}
"""

CONFIGURATION = """\
[targets.pets]
spec = "pets.yaml"
output = "clients"
package = "pets"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run of the command did."""

    code: int
    out: str
    err: str


class Oarlock(Protocol):
    """Runs ``oarlock`` with arguments in the test's folder."""

    def __call__(self, *arguments: str, **environment: str) -> Run: ...
