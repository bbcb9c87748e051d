"""Model: DirectDebit."""

from __future__ import annotations

from .._runtime.models.model import Model
from .direct_debit_redirect import DirectDebitRedirect


class DirectDebit(Model):
    """Direct debit behind a payment source whose `type` is `directDebit`."""

    redirect: DirectDebitRedirect | None = None
