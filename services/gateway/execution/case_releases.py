"""Gives back the cases of whose account is shut, works elsewhere, or may no longer work on any: only the gateway knows.

What is to be given back is read anew each time, of the accounts and the read model: nothing is remembered that a
restart could lose. The service refuses where somebody else answers for the case by now.
"""

from collections.abc import Sequence
from typing import Any

import httpx
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from services.gateway.access.accounts import case_workers
from services.gateway.execution.command_client import CommandClient, Refusal
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.cases.v1 import CaseReleaseReason, ReleaseCase
from shared.platform.clock import SystemClock, derived_id
from shared.platform.housekeeping import is_set_within
from shared.platform.identity import IdentitySigner
from shared.platform.logs import log
from shared.platform.runtime import Runtime
from shared.platform.turns import turn_went_well
from shared.platform.units import UnitsOfWork

EVERY_SECONDS = 15.0
_LEFT = text(
    "SELECT cases.id, cases.version, cases.caseworker_id, accounts.active, elsewhere FROM accounts"
    " JOIN cases ON cases.caseworker_id = accounts.id LEFT JOIN persons ON persons.id = cases.person_id"
    " CROSS JOIN LATERAL (SELECT coalesce(accounts.moved, false)"
    " AND accounts.agency_id IS DISTINCT FROM persons.agency_id AS elsewhere) AS of_agency"
    " WHERE cases.status <> 'CLOSED' AND (accounts.active IS NOT TRUE OR elsewhere"
    " OR NOT coalesce(accounts.roles && CAST(:workers AS text[]), false))"
    " ORDER BY cases.opened_at, cases.id"
)


class CasesNotReleased(Exception):
    """The service refuses; who keeps the duty tries again after growing pauses, and says so to administrators."""


async def release_cases(runtime: Runtime) -> None:
    """Again and again, until the service stops."""
    signer = IdentitySigner(runtime.secrets.private_key("identity"))
    async with httpx.AsyncClient(trust_env=False) as client:
        command_client = CommandClient(runtime.settings, signer, SystemClock(), client)
        while not await is_set_within(runtime.stopping, EVERY_SECONDS):
            try:
                await release_left_cases(runtime.units, command_client)
            except (SQLAlchemyError, OSError) as error:
                # The database is away, which `/ready` says: what was not done is done the next time.
                log.warning("case_releases_wait", reason=type(error).__name__)
            else:
                await turn_went_well()


async def release_left_cases(units: UnitsOfWork, command_client: CommandClient) -> None:
    """Every case of whoever cannot work on it; CasesNotGivenBack once all were tried, ServiceAway at once."""
    refused = [answer for case in await _left(units) if (answer := await _release(case, command_client))]
    for answer in refused:
        log.warning("case_not_released", code=answer.code)
    if any(not answer.is_conflict for answer in refused):
        raise CasesNotReleased


async def _left(units: UnitsOfWork) -> Sequence[Any]:
    async with units.begin() as unit:
        await unit.session.execute(UNFILTERED)
        return (await unit.session.execute(_LEFT, {"workers": case_workers()})).all()


async def _release(case: Any, command_client: CommandClient) -> Refusal | None:
    """The refusal, if it is one; a conflict says that the read model comes late, and is tried the next time."""
    command = ReleaseCase(case_id=case.id, version=case.version, caseworker_id=case.caseworker_id, reason=_reason(case))
    answer = await command_client.send_own(command, derived_id(case.id, "release", str(case.version)))
    return answer if isinstance(answer, Refusal) else None


def _reason(case: Any) -> CaseReleaseReason:
    if not case.active:
        return CaseReleaseReason.ACCOUNT_CLOSED
    return CaseReleaseReason.AGENCY_CHANGED if case.elsewhere else CaseReleaseReason.ROLES_LOST
