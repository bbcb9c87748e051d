"""The places of a document that `documents` leaves out: extensions, statuses, callbacks, examples, constants ...

Nearly all of them should leave no trace in the code; what they hold must not do so either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.hostile.documents import ATTACKS

ALL_ATTACKS = {
    **ATTACKS,
    "call": "MARKER()",
    "dunder": "__builtins__",
    "import": "__import__('os').system('MARKER')",
    "empty": "",
    "space": " ",
    "pointer": "~0~1/",
    "percent encoding": "%2e%2e%2f",
    "windows device": "nul",
    "header": "a\r\nX-Evil: 1",
    "slow pattern": "(a+)+$",
    "fragment": "#/paths",
    "parameter": "{id}",
    "digit": "1",
    "beyond 16 bits": "\U0001f600",
    "combining": "e\u0301\u200d",
    "invisible": "\U000e0041",
}

Text = Callable[[str], str]


def rare_document(text: Text) -> dict[str, Any]:
    """Return a document with a text of the caller's in every rare place."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "T",
            "version": "1",
            "summary": text("summary"),
            "termsOfService": text("terms"),
            "contact": {key: text(f"contact {key}") for key in ("name", "url", "email")},
            "license": {"name": text("license"), "identifier": text("license id")},
        },
        "servers": _servers(text),
        f"x-{text('extension')}": {text("extension key"): text("extension value")},
        "tags": [
            {"name": "Pets", "externalDocs": {"url": text("tag url")}, "x-name": text("tag x")}
        ],
        "paths": {"/a/{p}": _path_item(text)},
        "webhooks": {text("webhook"): {"post": _receiver(text, "webhook")}},
        "components": _components(text),
    }


def _servers(text: Text) -> list[dict[str, Any]]:
    name = text("variable").replace("{", "").replace("}", "")
    region = {
        "default": text("region"),
        "enum": [text("region"), "eu"],
        "description": text("about"),
    }
    return [
        {
            "url": "https://{region}.a.example/{v2}",
            "description": text("server"),
            "variables": {"region": region, "v2": {"default": text("second")}},
        },
        {
            "url": f"https://b.example/{{{name}}}",
            "variables": {name: {"default": "x", "enum": ["x", text("other")]}},
        },
    ]


def _path_item(text: Text) -> dict[str, Any]:
    path = {
        "name": "p",
        "in": "path",
        "required": True,
        "style": "matrix",
        "schema": _schema(text, "path"),
    }
    return {
        "servers": [{"url": text("path server")}],
        "parameters": [path],
        "get": _get(text),
        "post": _post(text),
    }


def _get(text: Text) -> dict[str, Any]:
    examples = {text("example"): {"value": text("example value"), "summary": text("example text")}}
    link = {
        "operationId": text("linked"),
        "parameters": {text("linked name"): text("linked value")},
    }
    return {
        "tags": ["Pets", text("second tag")],
        "operationId": "getA",
        "security": [{text("scheme"): [text("scope")]}],
        "servers": [{"url": text("operation server")}],
        f"x-{text('operation extension')}": text("operation extension value"),
        "parameters": [
            {
                "name": text("query"),
                "in": "query",
                "style": "deepObject",
                "explode": True,
                "schema": {"type": "array", "items": {"type": "string"}},
                "examples": examples,
            },
            {
                "name": text("header"),
                "in": "header",
                "schema": {"type": "integer", "default": text("header default")},
            },
            {
                "name": text("cookie"),
                "in": "cookie",
                "content": {text("cookie type"): {"schema": {"type": "string"}}},
            },
        ],
        "responses": {
            text("status"): {"description": "d"},
            "200": {
                "description": "ok",
                "headers": {text("response header"): {"schema": {"type": "integer"}}},
                "links": {text("link"): link},
                "content": {
                    "application/json": {"schema": _schema(text, "result")},
                    text("second type"): {"schema": {"type": "object"}},
                },
            },
        },
        "callbacks": {
            text("callback"): {text("callback url"): {"post": _receiver(text, "callback")}}
        },
    }


def _post(text: Text) -> dict[str, Any]:
    header = {"schema": {"type": "string", "default": text("part header default")}}
    return {
        "operationId": "postA",
        "requestBody": {
            "content": {
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            text("part"): {"type": "string", "format": "binary"},
                            "j": _schema(text, "part"),
                        },
                    },
                    "encoding": {
                        text("part"): {
                            "contentType": text("part type"),
                            "headers": {text("part header"): header},
                        }
                    },
                },
                text("body type"): {"schema": {"type": "string"}},
            }
        },
        "responses": {"default": {"description": "x"}},
    }


def _receiver(text: Text, place: str) -> dict[str, Any]:
    return {
        "operationId": text(f"{place} id"),
        "requestBody": {"content": {"application/json": {"schema": _schema(text, place)}}},
        "responses": {"200": {"description": "x"}},
    }


def _components(text: Text) -> dict[str, Any]:
    base = {
        "type": "object",
        "required": ["k"],
        "properties": {"k": {"type": "string"}},
        "discriminator": {
            "propertyName": "k",
            "mapping": {text("tag"): "#/components/schemas/Kid"},
        },
    }
    reference = {"$ref": "#/components/schemas/Base"}
    kid = {"type": "object", "title": text("kid"), "properties": {text("kid property"): reference}}
    flow = {
        "tokenUrl": text("token url"),
        "refreshUrl": text("refresh url"),
        "scopes": {text("scope"): text("scope text")},
    }
    return {
        "schemas": {
            text("component"): _schema(text, "component"),
            "Base": base,
            "Kid": {"allOf": [reference, kid]},
        },
        "parameters": {
            text("parameter"): {"name": "zz", "in": "query", "schema": {"type": "string"}}
        },
        "responses": {text("response"): {"description": "x"}},
        "headers": {text("header component"): {"schema": {"type": "string"}}},
        "requestBodies": {text("body"): {"content": {}}},
        "securitySchemes": {
            text("scheme"): {"type": "oauth2", "flows": {"clientCredentials": flow}},
            "k": {"type": "apiKey", "in": "query", "name": text("key")},
            "h": {"type": "http", "scheme": text("http scheme"), "bearerFormat": text("format")},
            "o": {"type": "openIdConnect", "openIdConnectUrl": text("connect url")},
        },
    }


def _schema(text: Text, place: str) -> dict[str, Any]:
    """Return a schema with values of every type, the wrong ones included."""

    def own(name: str) -> str:
        return text(f"{place} {name}")

    inner = {"type": "object", "properties": {own("deep"): {"type": "string"}}}
    variant = {
        "type": "object",
        "title": own("variant"),
        "properties": {own("own"): {"type": "integer"}},
    }
    return {
        "type": "object",
        "$comment": own("comment"),
        f"x-{own('extension')}": own("extension value"),
        "externalDocs": {"url": own("docs"), "description": own("docs text")},
        "properties": {
            "text": {
                "type": "string",
                "default": own("default"),
                "enum": [own("value"), "zz"],
                "examples": [own("ex")],
            },
            "integer": {
                "type": "integer",
                "default": own("integer"),
                "enum": [1, 2, own("integer value")],
            },
            "number": {"type": "number", "default": own("number"), "minimum": 0},
            "boolean": {"type": "boolean", "default": own("boolean")},
            "array": {
                "type": "array",
                "items": {"type": "string", "const": own("item")},
                "default": [own("list")],
            },
            "map": {
                "type": "object",
                "default": {own("key"): own("entry")},
                "additionalProperties": {"type": "string", "enum": [own("additional")]},
            },
            "date": {"type": "string", "format": "date-time", "default": own("date")},
            "constant": {"const": {own("constant key"): [own("constant")]}},
            "mixed": {
                "enum": [{own("mixed key"): 1}, [own("mixed item")], None, True, 1.5, own("mixed")]
            },
            "union": {
                "anyOf": [
                    {"type": "string", "title": own("first")},
                    {**variant, "required": [own("own")]},
                ]
            },
            own("array property"): {
                "type": "array",
                "items": {"type": "object", "properties": {own("nested"): inner}},
            },
        },
        "patternProperties": {own("pattern"): {"type": "string"}},
        "required": [own("required")],
        "dependentRequired": {own("dependent"): [own("dependence")]},
        "$defs": {own("definition"): {"type": "object", "title": own("definition title")}},
    }
