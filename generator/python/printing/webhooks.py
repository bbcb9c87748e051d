"""What the template of `webhooks.py` calls, laid out as black would."""

from __future__ import annotations

from generator.python.plan import WebhookPlan
from generator.python.text.literals import WIDTH, literal


def webhook_head(plan: WebhookPlan) -> str:
    """Return the line, or lines, that a webhook's function begins with."""
    line = f"def {plan.function}(payload: bytes | str) -> {plan.returns}:"
    if len(line) <= WIDTH:
        return line
    return f"def {plan.function}(\n    payload: bytes | str,\n) -> {plan.returns}:"


def payload_call(plan: WebhookPlan, exact_numbers: bool) -> str:
    """Return the call that decodes a payload."""
    arguments = [literal(str(plan.name)), str(plan.returns)]
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
    return f"webhooks.{plan.function}(payload) -> {plan.returns.text.replace('models.', '')}"
