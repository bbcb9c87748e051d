"""What the templates of resources call for bodies: their parameters, and what a request says of them."""

from __future__ import annotations

from generator.python.plan import BodyPlan
from generator.python.printing.layout import annotated, dictionary, mapping, sequence
from generator.python.text.literals import WIDTH, literal


def body_parameter(body: BodyPlan) -> str:
    """Return the parameter for a whole body."""
    if body.required and not body.properties:
        return f"{body.name}: {body.annotation}"
    return annotated(body.name, f"{body.annotation} | Omit", "OMIT", ",", 8)


def media_type(body: BodyPlan) -> str:
    """Return the parameter that chooses among the representations of a body."""
    names = [literal(str(name)) for name in body.media_types]
    default = "OMIT" if body.choices else literal(str(body.media_type))
    end = f"] | Omit = {default}" if body.choices else f"] = {default}"
    name = body.media_type_argument
    line = f"{name}: Literal[{', '.join(names)}{end}"
    if len(f"        {line},") <= WIDTH:
        return line
    if body.choices:
        types = f"Literal[{', '.join(names)}]"
        if len(f"            {types}") <= WIDTH:
            return annotated(name, f"{types} | Omit", "OMIT", ",", 8)
        items = f"                {', '.join(names)}\n"
        if len(items) > WIDTH + 1:
            items = "".join(f"                {each},\n" for each in names)
        return f"{name}: (\n            Literal[\n{items}            ]\n            | Omit\n        ) = OMIT"
    inside = "".join(f"            {name},\n" for name in names)
    return f"{name}: Literal[\n{inside}        {end}"


def body_facts(body: BodyPlan) -> str:
    """Return the lines that say how a body is encoded, where that is not plain JSON."""
    lines = []
    if len(body.media_types) > 1:
        lines.append(f"media_type={body.media_type_argument},")
        if body.choices:
            types = [literal(str(name)) for name in body.choices]
            lines.append(sequence("media_types", types, 16))
    elif body.media_type != "application/json":
        lines.append(f"media_type={literal(str(body.media_type))},")
    encodings = [
        (literal(str(name)), [(literal(str(key)), part) for key, part in parts])
        for name, parts in body.encodings
    ]
    if len(body.media_types) == 1:
        lines += [mapping("encoding", parts, 16) for _, parts in encodings]
    elif encodings:
        entries = [dictionary(f"{name}: ", parts, 20) for name, parts in encodings]
        lines.append(
            "\n".join(["encodings={", *(f"{' ' * 20}{each}" for each in entries), f"{' ' * 16}}},"])
        )
    return "".join(f"                {line}\n" for line in lines)


def body_value(body: BodyPlan) -> str:
    """Return what is put into a request as its body."""
    if not body.properties:
        return f"body={body.expression},"
    fields = [f"{literal(str(item.wire_name))}: {item.expression}," for item in body.properties]
    lines = [f"{body.name},", "{", *(f"    {field}" for field in fields), "},"]
    if constants := [item for item in body.properties if item.constant]:
        pairs = [f"    {literal(str(item.wire_name))}: {item.constant}," for item in constants]
        lines += ["constants={", *pairs, "},"]
    if body.required:
        names = [literal(str(item.wire_name)) for item in body.properties if item.required]
        lines.append(sequence("required", names, 20))
    if body.files:
        lines.append(sequence("files", [literal(str(name)) for name in body.files], 20))
    margin = " " * 20
    return "\n".join(["body=merge(", *(f"{margin}{line}" for line in lines), f"{' ' * 16}),"])
