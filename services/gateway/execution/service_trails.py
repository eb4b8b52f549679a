"""The audit trails of the services beside the gateway's own, for those who may see it: each service keeps its chain."""

import asyncio
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.compiler.cursors import EPOCH, cursor_of
from services.gateway.execution.command_client import CommandClient, ServiceAway
from shared.contracts.base import C7
from shared.platform.clock import derived_id
from shared.policy.matrix import matrix

SERVICES = ("intake", "cases", "reintegration")
_NAMES = text("SELECT id, name FROM accounts WHERE id = ANY(:ids)")


class ServiceTrails:
    """Asks the services for their newest entries."""

    def __init__(self, command_client: CommandClient, engine: AsyncEngine) -> None:
        self._command_client = command_client
        self._engine = engine

    async def edges(self, account: Account) -> list[dict[str, Any]]:
        """What was done in all services, newest first; nothing for whoever may not see the trail."""
        if matrix().reach(account.roles, C7) is None:
            return []
        lists = await asyncio.gather(*(self._of(service, account) for service in SERVICES))
        entries = [one for some in lists for one in some]
        names = await self._names({one["actor"] for one in entries})
        return [{"cursor": _cursor(one), "node": _node(one, names)} for one in entries]

    async def _of(self, service: str, account: Account) -> list[dict[str, Any]]:
        url, headers = (
            f"{self._command_client.address(service)}/audit",
            self._command_client.headers(service, account, None),
        )
        try:
            response = await self._command_client.client.get(url, headers=headers, timeout=5)
        except httpx.TransportError as error:
            raise ServiceAway(service) from error
        if not response.is_success:
            # An empty list would say that nothing was done.
            raise ServiceAway(service)
        return [one | {"service": service, "id": _id(service, one)} for one in response.json()]

    async def _names(self, actors: Collection[str]) -> Mapping[str, str]:
        async with self._engine.connect() as connection:
            rows = await connection.execute(_NAMES, {"ids": [UUID(one) for one in actors]})
            return {str(row.id): row.name for row in rows}


def _node(one: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    shown = {name: one[name] for name in ("id", "service", "at", "action", "subject_ids", "outcome")}
    return shown | {"actor_name": names.get(one["actor"])}


def _id(service: str, one: Mapping[str, Any]) -> str:
    return str(derived_id(UUID(int=0), service, str(one["sequence"])))


def _cursor(one: Mapping[str, Any]) -> str:
    # Pages go from small to large: the newest comes first when time runs backwards.
    at = datetime.fromisoformat(one["at"])
    return cursor_of(EPOCH - (at - EPOCH), UUID(one["id"]))
