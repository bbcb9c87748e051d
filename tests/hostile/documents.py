"""Documents that attack the generator: the same one, its every text replaced by an attack.

`document(text)` asks for each text by the place where it goes, so that a harmless text of the same
kind can be put into every place that an attack was put into.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

ATTACKS = {
    "quotes": '"',
    "three quotes": '"""',
    "single quotes": "'''",
    "statement after three quotes": '"""\nimport os; os.system("MARKER")\n"""',
    "indented statement": '"""\n    MARKER = __import__("os")\n    """',
    "closed call": '"); MARKER(); ("',
    "closed mapping": '"}, MARKER(), {"',
    "single quoted call": "'); MARKER(); ('",
    "backslash": "\\",
    "backslash and quote": '\\"); MARKER(); ("',
    "backslashes and three quotes": '\\\\"""\nMARKER()\n"""',
    "line feed": "a\nMARKER()",
    "carriage return": "a\rMARKER()",
    "line separator": "a\u2028MARKER()\u2029",
    "form feed": "a\x0cMARKER()",
    "next line": "a\x85MARKER()",
    "comment": "# MARKER\nMARKER()",
    "replacement field": '{MARKER()} {__import__("os")} {{MARKER}}',
    "template": "{{ MARKER }} {% for x in MARKER %} {# MARKER #}",
    "template with an escape": "{{ ''.__class__.__mro__ }}",
    "percent": "%(MARKER)s %s %d",
    "named character": "\\N{QUOTATION MARK}\\x22\\u0022\\42",
    "nul": "a\0b",
    "escape sequence": "\x1b[31mMARKER\x1b[0m",
    "direction": "\u202eMARKER\u2066",
    "byte order mark": "\ufeffMARKER",
    "full width quotes": "\uff02\uff02\uff02 MARKER",
    "name of a class": "__class__",
    "keyword": "None",
    "path": "../../MARKER",
    "dots": "..",
    "only white space": " \t\n",
    "long": "MARKER" * 60,
}


def document(choose: Callable[[str], str]) -> dict[str, Any]:
    """Return a document with a text of the caller's in every place that takes free text."""

    def text(place: str) -> str:
        chosen = choose(place)
        if place in ("path", "server"):  # braces would make parameters of them
            return chosen.replace("{", "(").replace("}", ")")
        return chosen

    return {
        "openapi": "3.1.0",
        "info": {
            "title": text("title"),
            "version": text("version"),
            "description": text("description"),
        },
        "servers": [
            {"url": "https://a.example/" + text("server"), "description": text("server text")}
        ],
        "tags": [{"name": text("tag"), "description": text("tag text")}],
        "security": [{text("scheme"): []}],
        "paths": {
            "/" + text("path") + "/{id}": {
                "summary": text("path summary"),
                "post": {
                    "operationId": text("operation id"),
                    "summary": text("summary"),
                    "description": text("operation text"),
                    "tags": [text("tag")],
                    "deprecated": True,
                    "parameters": _parameters(text),
                    "requestBody": {
                        "description": text("body text"),
                        "content": {
                            "application/x-www-form-urlencoded": {
                                "schema": _schema(text, "form"),
                                "encoding": {
                                    text("form property"): {"contentType": text("content type")}
                                },
                            },
                            text("media type"): {"schema": {"type": "string"}},
                        },
                    },
                    "responses": {
                        "200": {
                            "description": text("response text"),
                            "headers": {
                                text("response header"): {"description": text("header text")}
                            },
                            "content": {"application/json": {"schema": _schema(text, "result")}},
                        },
                        "400": {
                            "description": text("error text"),
                            "content": {text("error type"): {"schema": {"type": "string"}}},
                        },
                    },
                },
            },
        },
        "components": {
            "securitySchemes": {
                text("scheme"): {
                    "type": "apiKey",
                    "in": "header",
                    "name": text("key header"),
                    "description": text("scheme text"),
                }
            },
            "schemas": {"Thing": _schema(text, "thing")},
        },
    }


def _parameters(text: Callable[[str], str]) -> list[dict[str, Any]]:
    path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    others = [
        {
            "name": text(f"{place} parameter"),
            "in": place,
            "description": text(f"{place} text"),
            "schema": {"type": "string", "default": text(f"{place} default")},
        }
        for place in ("query", "header", "cookie")
    ]
    return [{**path, "description": text("path text")}, *others]


def _schema(text: Callable[[str], str], place: str) -> dict[str, Any]:
    return {
        "type": "object",
        "title": text(f"{place} title"),
        "description": text(f"{place} text"),
        "properties": {
            text(f"{place} property"): {
                "type": "string",
                "title": text(f"{place} property title"),
                "description": text(f"{place} property text"),
                "default": text(f"{place} default"),
                "pattern": text(f"{place} pattern"),
                "format": text(f"{place} format"),
                "example": text(f"{place} example"),
            },
            "value": {"type": "string", "enum": [text(f"{place} value"), "other"]},
            "constant": {"const": text(f"{place} constant")},
            "variant": {
                "oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "object"}],
                "discriminator": {
                    "propertyName": text(f"{place} tag"),
                    "mapping": {text(f"{place} tag value"): "#/components/schemas/Thing"},
                },
            },
        },
        "x-python-import": text(f"{place} extension"),
    }
