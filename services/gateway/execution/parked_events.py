"""Parked events of all services, for administrators: each service keeps and settles its own."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx

from services.gateway.access.accounts import Account
from services.gateway.access.commands import DiscardParkedEvent, RetryParkedEvent
from services.gateway.compiler.cursors import cursor_of
from services.gateway.execution.command_client import Accepted, CommandClient, Refusal, ServiceAway
from shared.contracts.base import Command
from shared.platform.errors import NotFound
from shared.policy.matrix import may_command

SERVICES = ("intake", "cases", "reintegration", "gateway")
COMMANDS = (RetryParkedEvent.command_name(), DiscardParkedEvent.command_name())


class ParkedEvents:
    """Asks the services, and tells them what was decided."""

    def __init__(self, command_client: CommandClient) -> None:
        self._command_client = command_client

    async def edges(self, account: Account) -> list[dict[str, Any]]:
        """What waits in all services, to be shown oldest first; nothing for whoever may not decide about it."""
        permitted = [name for name in COMMANDS if may_command(account.roles, name)]
        waiting = await self._all(account) if permitted else []
        return [
            {
                "cursor": _cursor(one),
                "node": one
                | {"kind": one["kind"].upper(), "behind": _behind(one, waiting), "permitted_actions": permitted},
            }
            for one in waiting
        ]

    async def carry_out(self, command: Command, account: Account) -> Accepted | Refusal:
        """Retry or discard one, wherever it is."""
        if not isinstance(command, RetryParkedEvent | DiscardParkedEvent):
            raise TypeError(f"{command.command_name()} is not about parked events")
        service = await self._service_of(command.id, account)
        said = {"reason": command.reason.value} if isinstance(command, DiscardParkedEvent) else None
        action = "retry" if said is None else "discard"
        response = await self._ask("POST", service, f"/parked/{command.id}/{action}", account, said)
        body = response.json()
        if not response.is_success:
            return Refusal(body["code"], body["message"], body.get("field"))
        if action == "retry" and not body["applied"]:
            return Refusal("failed_again", "It failed again; the reason is beside the event")
        return Accepted((), None)

    async def _service_of(self, parked_id: UUID, account: Account) -> str:
        service = next((one["service"] for one in await self._all(account) if one["id"] == str(parked_id)), None)
        if service is None:
            raise NotFound("parked event", field="id")
        return str(service)

    async def _all(self, account: Account) -> list[dict[str, Any]]:
        lists = await asyncio.gather(*(self._of(service, account) for service in SERVICES))
        return [one for some in lists for one in some]

    async def _of(self, service: str, account: Account) -> list[dict[str, Any]]:
        response = await self._ask("GET", service, "/parked", account)
        if not response.is_success:
            # An empty list would say that nothing waits.
            raise ServiceAway(service)
        return [one | {"service": service} for one in response.json()]

    async def _ask(
        self, method: str, service: str, path: str, account: Account, said: Mapping[str, str] | None = None
    ) -> httpx.Response:
        headers = self._command_client.headers(service, account, None)
        return await self._command_client.ask_once(service, method, path, headers=headers, json=said, timeout=5)


def _cursor(one: Mapping[str, Any]) -> str:
    return cursor_of(datetime.fromisoformat(one["parked_at"]), UUID(one["id"]))


def _behind(one: dict[str, Any], waiting: Sequence[dict[str, Any]]) -> int:
    """How many later versions of the same thing wait for this one."""
    same = [
        each for each in waiting if each["aggregate_id"] == one["aggregate_id"] and each["service"] == one["service"]
    ]
    return sum(each["aggregate_id"] is not None and each["sequence"] > one["sequence"] for each in same)
