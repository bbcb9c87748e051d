"""What the template of `webhooks.py` calls, laid out as black would."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.python.operations.resources import named_imports
from generator.python.plan import WebhookPlan
from generator.python.printing.layout import imports
from generator.python.text.literals import WIDTH, literal
from generator.python.types.runtime import runtime_import
from generator.python.types.spelling import collect_imports

_MODEL = re.compile(r"(?<![\w.])models\.")
_RUNTIME_NAMES = ("Payload", "decode_payload", "unknown_webhook")


def webhook_imports(plans: Sequence[WebhookPlan]) -> str:
    """Return the imports of the module of webhooks."""
    returned = " ".join(plan.returns for plan in plans)
    pairs = {(module.removeprefix("."), name) for module, name in named_imports(returned)}
    pairs |= {("typing", "Any"), ("collections.abc", "Callable"), ("collections.abc", "Mapping")}
    pairs |= {runtime_import(name, 1) for name in _RUNTIME_NAMES}
    module, error = runtime_import("WebhookPayloadError", 1)
    pairs.add((module, f"{error} as {error}"))
    if _MODEL.search(returned):
        pairs.add((".", "models"))
    return imports(collect_imports(pairs))


def webhook_head(plan: WebhookPlan) -> str:
    """Return the line, or lines, that a webhook's function begins with."""
    line = f"def {plan.function}(payload: bytes | str) -> {plan.returns}:"
    if len(line) <= WIDTH:
        return line
    return f"def {plan.function}(\n    payload: bytes | str,\n) -> {plan.returns}:"


def payload_call(plan: WebhookPlan, exact_numbers: bool) -> str:
    """Return the call that decodes a payload."""
    arguments = [literal(str(plan.name)), plan.returns]
    arguments += ["exact_numbers=True"] if exact_numbers else []
    payload = f"Payload({', '.join(arguments)})"
    line = f"decode_payload(payload, {payload})"
    if len(f"    return {line}") <= WIDTH:
        return line
    one = f"        payload, {payload}"
    if len(one) <= WIDTH:
        return f"decode_payload(\n{one}\n    )"
    sent = f"        {payload},"
    if len(sent) > WIDTH:
        inside = "".join(f"            {argument},\n" for argument in arguments)
        if len(short := f"            {', '.join(arguments)}") <= WIDTH:
            inside = f"{short}\n"
        sent = f"        Payload(\n{inside}        ),"
    return f"decode_payload(\n        payload,\n{sent}\n    )"


def webhook_signature(plan: WebhookPlan) -> str:
    """Return how a webhook's function is called, for the list of operations."""
    return f"webhooks.{plan.function}(payload) -> {plan.returns.replace('models.', '')}"
