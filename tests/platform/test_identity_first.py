"""Whoever is unknown, or may not do a command, hears so before anything of the body is read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from joserfc.jwk import OKPKey

from services.cases.app import service as cases
from services.intake.app import service as intake
from services.reintegration.app import service as reintegration
from shared.platform.audit import AuditEntry
from shared.platform.commands import command_api
from shared.platform.identity import IdentityChecker, IdentitySigner
from shared.platform.service import Service
from shared.platform.units import UnitsOfWork
from tests.support.harness import somebody

KEY = OKPKey.generate_key("Ed25519")
SENT_UNDER = "0f0e0d0c-0000-4000-8000-000000000000"
PRIVATE, PUBLIC = (KEY.as_pem(private=one).decode() for one in (True, False))


class Trail:
    """Stands for the units of work: what is noted, and nothing else."""

    def __init__(self) -> None:
        self.noted: list[AuditEntry] = []

    @asynccontextmanager
    async def begin(self, _: object) -> AsyncIterator["Trail"]:
        yield self

    def note(self, entry: AuditEntry) -> None:
        self.noted.append(entry)


class NeverSent:
    """A body of which nothing is asked for."""

    def __aiter__(self) -> "NeverSent":
        return self

    async def __anext__(self) -> bytes:
        pytest.fail("the body was read")


def api_of(service: Service, trail: Trail) -> FastAPI:
    return command_api(service, cast(UnitsOfWork, trail), IdentityChecker(PUBLIC, service.name))


async def answer(api: FastAPI, name: str, content: Any, headers: dict[str, str]) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://service") as client:
        return await client.post(f"/commands/{name}", content=content, headers=headers)


def signed(*roles: str) -> dict[str, str]:
    token = IdentitySigner(PRIVATE).sign(somebody(*roles), "cases", datetime.now(UTC))
    return {"Homeward-Identity": token}


@pytest.mark.parametrize("service", [intake, cases, reintegration], ids=lambda one: one.name)
@pytest.mark.parametrize("identity", [{}, {"Homeward-Identity": "hello"}], ids=["none", "not signed"])
async def test_an_unknown_caller_of_any_command_is_told_so_before_the_body_is_read(
    service: Service, identity: dict[str, str]
) -> None:
    api = api_of(service, Trail())
    for name in (one.command.command_name() for one in service.commands):
        response = await answer(api, name, NeverSent(), identity)
        assert (response.status_code, response.json()["code"]) == (401, "identity_refused"), name


@pytest.mark.parametrize("key", [SENT_UNDER, "none", ""])
async def test_a_role_that_may_not_is_refused_before_the_body_is_read_and_is_in_the_trail(key: str) -> None:
    trail, headers = Trail(), signed("donor") | {"Idempotency-Key": key}
    response = await answer(api_of(cases, trail), "CloseCase", NeverSent(), headers)
    assert response.status_code == 403
    [entry] = trail.noted
    assert (entry.action, entry.decision) == ("CloseCase", "denied")
    assert entry.request_id == (UUID(key) if len(key) > 4 else None)


@pytest.mark.parametrize(
    ("content", "key", "field"), [(b"{", SENT_UNDER, None), (b"{}", SENT_UNDER, "case_id"), (b"{}", "x", None)]
)
async def test_whoever_may_hears_what_is_wrong_with_the_command(content: bytes, key: str, field: str | None) -> None:
    headers = signed("supervisor") | {"Idempotency-Key": key, "Content-Type": "application/json"}
    response = await answer(api_of(cases, Trail()), "CloseCase", content, headers)
    assert response.status_code == 422
    assert field is None or response.json()["field"] == field


async def test_the_description_says_how_a_caller_is_known() -> None:
    described = api_of(cases, Trail()).openapi()
    assert described["components"]["securitySchemes"]["APIKeyHeader"]["name"] == "Homeward-Identity"
