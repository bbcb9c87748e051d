"""Oarlock: typed Python clients that stay in step with an OpenAPI document."""

__version__ = "0.1.0"
