"""Model: ListWebhooksResponse."""

from __future__ import annotations

from typing import TypeAlias

from .webhook import Webhook

ListWebhooksResponse: TypeAlias = list[Webhook]
"""The webhooks that match."""
