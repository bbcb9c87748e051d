"""Writes a sample value of a parameter as requests carry it (OpenAPI 3.1.1, 4.8.12.6)."""

from __future__ import annotations

from generator.api.model import Parameter
from generator.changes.normal.view import View

_JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "|", "tabDelimited": "%09"}


def written(parameter: Parameter, view: View) -> str:
    """Return the part of a request that a sample value of a parameter becomes."""
    name = parameter.name
    if parameter.content is not None:
        return _placed(parameter, f"{name}=<{parameter.content.name.lower()}>")
    kinds = view.types
    if "array" in kinds:
        return _placed(parameter, _array(parameter))
    if "object" in kinds and not kinds & {"string", "number", "integer", "boolean"}:
        return _placed(parameter, _object(parameter))
    if parameter.style == "label":
        return _placed(parameter, ".a")
    if parameter.style == "matrix":
        return _placed(parameter, f";{name}=a")
    return _placed(parameter, f"{name}=a" if parameter.location in ("query", "cookie") else "a")


def _placed(parameter: Parameter, text: str) -> str:
    match parameter.location:
        case "query" | "querystring":
            return f"?{text}"
        case "header":
            return f"{parameter.name}: {text.removeprefix(parameter.name + '=')}"
        case "cookie":
            return f"Cookie: {text}"
    return f"/{text}"


def _array(parameter: Parameter) -> str:
    name, style, explode = parameter.name, parameter.style, parameter.explode
    match style:
        case "label":
            return ".a.b" if explode else ".a,b"
        case "matrix":
            return f";{name}=a;{name}=b" if explode else f";{name}=a,b"
        case "simple":
            return "a,b"
    if explode:
        return f"{name}=a&{name}=b"
    return f"{name}=a{_JOINTS.get(style, ',')}b"


def _object(parameter: Parameter) -> str:
    name, style, explode = parameter.name, parameter.style, parameter.explode
    match style:
        case "deepObject":
            return f"{name}[k]=v"
        case "label":
            return ".k=v" if explode else ".k,v"
        case "matrix":
            return ";k=v" if explode else f";{name}=k,v"
        case "simple":
            return "k=v" if explode else "k,v"
    return "k=v" if explode else f"{name}=k{_JOINTS.get(style, ',')}v"
