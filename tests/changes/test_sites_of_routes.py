"""Of a class that several operations share, one operation loses a field: only its values are concerned."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import library
from tests.changes.test_sites import found, marked

OLD = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /returns:
    post:
      operationId: createReturn
      tags: [returns]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [address], properties: {address: {$ref: "#/components/schemas/Address"}, location: {$ref: "#/components/schemas/Location"}}}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Return"}}}}
  /reservations:
    post:
      operationId: createReservation
      tags: [reservations]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [address], properties: {address: {$ref: "#/components/schemas/Address"}}}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Reservation"}}}}
components:
  schemas:
    Address: {type: object, properties: {line1: {type: string}, city: {type: string}, country: {type: string}}}
    Location: {type: object, properties: {address: {$ref: "#/components/schemas/Address"}}}
    Return: {type: object, required: [id], properties: {id: {type: string}, address: {$ref: "#/components/schemas/Address"}}}
    Reservation: {type: object, required: [id], properties: {id: {type: string}, address: {$ref: "#/components/schemas/Address"}}}
"""
PLACE = """\
    Place: {type: object, properties: {city: {type: string}, country: {type: string}}}
"""
CODE = """\
from __future__ import annotations

from shop import Client, models


def use(client: Client) -> object:
    a = client.returns.create(address=models.Address(line1="x", city="y"))
    b = client.reservations.create(address=models.Address(line1="x", city="y"))  #!
    c = client.reservations.create(address=models.Address(city="y"))
    d = client.reservations.create(address={"line1": "x", "city": "y"})  #!
    e = client.returns.create(address={"line1": "x", "city": "y"})
    shared = models.Address(line1="x")  #?
    f = client.reservations.create(address=shared)
    g = client.returns.create(address=models.Address(), location=models.Location(address=models.Address(line1="x")))
    print(a.address.line1 if a.address else None)
    print(b.address.line1 if b.address else None)  #!
    h = client.reservations.create(body={"address": {"line1": "x"}})  #!
    i = client.returns.create(body={"address": {"line1": "x"}})
    return c, d, e, f, g, h, i


def line(address: models.Address) -> str:
    return address.line1 or ""  #?


def booked(reservation: models.Reservation) -> str:
    return reservation.address.line1 or "" if reservation.address else ""  #!
"""


def reservations_elsewhere(text: str) -> str:
    """Give what reservations take and return another schema than what returns take and return."""
    head, _, tail = text.partition("  /reservations:")
    paths, _, schemas = tail.partition("components:")
    own, _, reservation = schemas.partition("    Reservation:")
    swapped = [part.replace("schemas/Address", "schemas/Place") for part in (paths, reservation)]
    return f"{head}  /reservations:{swapped[0]}components:{own}    Reservation:{swapped[1]}{PLACE}"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_only_values_of_the_operation_that_changed_count(tmp_path: Path, checker: str) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(reservations_elsewhere(OLD))
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    (code / "use.py").write_text(CODE)
    comparison = library.diff(old, new, consumers=[code])
    assert found(comparison) == (marked(CODE, "!"), marked(CODE, "?"))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_class_that_loses_the_field_counts_everywhere(tmp_path: Path, checker: str) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(OLD.replace("{line1: {type: string}, city", "{city"))
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{checker}]\n")
    (code / "use.py").write_text(CODE)
    lines = {number for number, line in enumerate(CODE.splitlines(), 1) if "line1" in line}
    places, untold = found(library.diff(old, new, consumers=[code]))
    assert (set(places), untold) == (lines, {})
