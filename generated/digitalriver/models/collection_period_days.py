"""Model: CollectionPeriodDays."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

CollectionPeriodDays: TypeAlias = Integer
"""Days during which payment of the invoice is retried; 30 if not given. It has an
effect only when `billingOptimization` is `true`.
"""
