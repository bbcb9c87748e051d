"""A client written by hand, to test the driver; `FAULTS` makes it wrong on purpose."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx2
from pydantic import BaseModel, TypeAdapter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from petstand.models import Pet

FAULTS: set[str] = set()


class PetError(Exception):
    """An answer that is not 2xx."""

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__(response.status_code)
        self.status_code = response.status_code
        self.body = response.json()


class _Base:
    def __init__(self, *, base_url: str, key: str, max_retries: int, timeout: float) -> None:
        del max_retries
        self.options: dict[str, Any] = {
            "base_url": base_url,
            "headers": {} if "no-key" in FAULTS else {"x-key": key},
            "timeout": timeout,
            "trust_env": False,
        }
        self.pets = Pets(self)


class Client(_Base):
    """The synchronous client."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.http = httpx2.Client(**self.options)

    def send(self, request: dict[str, Any], kind: Any) -> Any:
        return decode(self.http.request(**request), kind)

    def close(self) -> None:
        self.http.close()


class AsyncClient(_Base):
    """The asynchronous client."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.http = httpx2.AsyncClient(**self.options)

    async def send(self, request: dict[str, Any], kind: Any) -> Any:
        return decode(await self.http.request(**request), kind)

    async def close(self) -> None:
        await self.http.aclose()


def decode(response: httpx2.Response, kind: Any) -> Any:
    """Return the decoded answer, or raise it."""
    if response.status_code >= 300 and "silent-errors" not in FAULTS:
        raise PetError(response)
    if response.status_code >= 300:
        return response.json()
    return TypeAdapter(kind()).validate_json(response.content)


def encode(value: Any) -> Any:
    """Return a value as JSON-ready data."""
    return TypeAdapter(Any).dump_python(value, mode="json", by_alias=True, exclude_unset=True)


def _pet() -> Any:
    from petstand.models import ForgetfulPet, Pet

    return ForgetfulPet if "forgetful" in FAULTS else Pet


class Pets:
    """The pets."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def list(
        self,
        *,
        limit: int | None = None,
        tags: Sequence[str] | None = None,
        born: Mapping[str, str] | None = None,
    ) -> list[Pet]:
        query = [] if limit is None or "no-limit" in FAULTS else [f"limit={limit}"]
        if tags is not None:
            safe = "," if "raw-commas" in FAULTS else ""
            query.append("tags=" + ",".join(quote(tag, safe=safe) for tag in tags))
        query += [f"born%5B{name}%5D={quote(at)}" for name, at in (born or {}).items()]
        url = "/pets?" + "&".join(query)
        return self.client.send({"method": "GET", "url": url}, lambda: list[_pet()])

    def create(
        self,
        *,
        body: Pet | None = None,
        name: str | None = None,
        born_at: str | None = None,
        weight: float | None = None,
        mother: Pet | None = None,
    ) -> Pet:
        content = encode(body) if isinstance(body, BaseModel) else {}
        fields = {"name": name, "bornAt": born_at, "weight": weight, "mother": encode(mother)}
        content |= {key: value for key, value in fields.items() if value is not None}
        if "weight-as-text" in FAULTS and "weight" in content:
            content["weight"] = str(content["weight"])
        headers = {"content-type": "application/json"}
        request = {"method": "POST", "url": "/pets", "content": json.dumps(content)}
        if "asks-twice" in FAULTS and isinstance(self.client, Client):
            self.client.send({**request, "headers": headers}, _pet)
        return self.client.send({**request, "headers": headers}, _pet)

    def __getattribute__(self, name: str) -> Any:
        is_untyped = name == "retrieve" and "untyped" in FAULTS
        return object.__getattribute__(self, "untyped" if is_untyped else name)

    def untyped(self, pet_id: int) -> Pet:
        return self.client.send({"method": "GET", "url": f"/pets/{pet_id}"}, _pet)

    def retrieve(self, pet_id: str) -> Pet:
        url = f"/pets/{pet_id if 'raw-path' in FAULTS else quote(pet_id, safe='')}"
        return self.client.send({"method": "GET", "url": url}, _pet)
