"""Numbers with more digits than a float keeps: what a client was sent, it sends back to the letter."""

from __future__ import annotations

from pathlib import Path

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server

DOCUMENT = """\
openapi: 3.1.0
info: {title: Points, version: "1"}
paths:
  /points:
    get:
      operationId: listPoints
      parameters: [{name: near, in: query, schema: {type: number}}]
      responses:
        "200":
          description: All points.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Point"}}}}
    post:
      operationId: createPoint
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Point"}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    Point:
      type: object
      required: [x]
      properties: {x: {type: number}, name: {type: string}, more: {}}
"""
LONG = "52.5200065999999961234567"


def test_a_long_number_is_sent_back_as_it_came(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT)
    folder = generate(tmp_path, tmp_path / "openapi.yaml", "long_floats", Cache(cache_folder))
    sent = f'{{"x":{LONG},"name":"a","more":[1.5,{LONG}]}}'
    json = {"Content-Type": "application/json"}
    server.answer(Answer(body=f"[{sent}]".encode(), headers=json))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        (point,) = client.points.list()
        assert point.x == float(LONG)
        assert isinstance(point.x, float)
        client.points.list(near=point.x)
        assert server.last.target.endswith(f"near={LONG}")
        server.answer(Answer(status=204, body=b""))
        client.points.create(body=point)
        assert server.last.body == sent.encode()
        client.points.create(x=point.x)
        assert server.last.body == f'{{"x":{LONG}}}'.encode()
        client.points.create(body={"x": point.x, "more": {"y": point.x}})
        assert server.last.body == f'{{"x":{LONG},"more":{{"y":{LONG}}}}}'.encode()
