"""What the templates of the client and its README call."""

from __future__ import annotations

from generator.python.plan import Package


def has_typed_headers(package: Package) -> bool:
    """Tell whether any response has a header that is more than text."""
    return any(
        method.response_headers for resource in package.resources for method in resource.methods
    )
