"""What the template of `webhooks.py` calls: the functions that decode what the API sends by itself."""

from __future__ import annotations

from generator.python.plan import WebhookPlan
from generator.python.printing.lines import Group, lay
from generator.python.text.literals import WIDTH, literal


def webhook_head(plan: WebhookPlan) -> str:
    """Return the line, or lines, that a webhook's function begins with."""
    line = f"def {plan.function}(payload: bytes | str) -> {plan.returns}:"
    if len(line) <= WIDTH:
        return line
    return f"def {plan.function}(\n    payload: bytes | str,\n) -> {plan.returns}:"


def payload_statement(plan: WebhookPlan, exact_numbers: bool) -> str:
    """Return the statement that decodes a payload and returns it."""
    arguments = [literal(str(plan.name)), str(plan.returns)]
    arguments += ["exact_numbers=True"] if exact_numbers else []
    payload = Group("Payload(", tuple(arguments), ")")
    return lay(Group("return decode_payload(", ("payload", payload), ")"), 4)


def webhook_signature(plan: WebhookPlan) -> str:
    """Return how a webhook's function is called, for the list of operations."""
    return f"webhooks.{plan.function}(payload) -> {plan.returns.text.replace('models.', '')}"
