"""Dictionaries with keys that the document does not name, and enumerations that share one type."""

from __future__ import annotations

from datetime import date

import dictionaries_with_further_keys
import enumerations_alike


def further_keys(client: dictionaries_with_further_keys.Client) -> None:
    client.labels.replace(body={"id": "1", "red": {"text": "a", "image": b"\x00"}})
    client.labels.replace(body={"id": "1", "since": date(2026, 1, 2)})
    client.labels.replace(body={"id": 1})  # refused: dict-item reportArgumentType
    client.labels.replace(body={"red": {"txt": "a"}})  # refused: dict-item reportArgumentType
    client.parcels.create(labels={"id": "1"}, frees=[{"id": "2", "more": [1]}], received={})
    client.parcels.create(labels={"id": 1.5})  # refused: dict-item reportArgumentType
    client.parcels.create(
        body={"labels": {"id": "1"}, "free": []}
    )  # refused: call-overload reportArgumentType


def enumerations(client: enumerations_alike.Client) -> None:
    client.hubs.list(direction="ASC", order=["ASC", "DESC"], page="first")
    client.hubs.list(page=2)
    client.hubs.list(direction="ASK")  # refused: arg-type reportArgumentType
    client.hubs.list(order=["ASK"])  # refused: list-item reportArgumentType
    client.hubs.list(page="third")  # refused: arg-type reportArgumentType
    client.hubs.create(direction="DESC", start=1)
    client.hubs.create(direction="DESK")  # refused: call-overload reportArgumentType
    client.hubs.create(direction="ASC", start="third")  # refused: call-overload reportArgumentType
    client.hubs.create(body={"direction": "DESC", "start": "last"})
    client.hubs.create(body={"direction": "DESK"})  # refused: call-overload reportArgumentType
