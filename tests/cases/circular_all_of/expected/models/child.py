"""Models: Child, Parent."""

from __future__ import annotations

from .._runtime.models.model import Model


class Parent(Model):
    child: Child | None = None


class Child(Model):
    child: Child | None = None
    parent: Parent | None = None
