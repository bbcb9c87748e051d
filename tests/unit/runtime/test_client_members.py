"""What clients have themselves, which no resource may be called like."""

from __future__ import annotations

from runtime.client import AsyncBaseClient, SyncClient

from generator.python.operations.groups import CLIENT_MEMBERS


def test_no_resource_takes_the_name_of_what_a_client_has_itself() -> None:
    members = {
        name
        for client in (SyncClient, AsyncBaseClient)
        for name in dir(client)
        if not name.startswith("_")
    }
    assert members == CLIENT_MEMBERS
