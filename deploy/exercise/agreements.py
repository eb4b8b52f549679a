"""What was arranged before the crisis: a carrier and a State, and one agreement that two people sign in."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import Play
from shared.platform.clock import new_id

CARRIER, STATE = "Meridian Air Charter (made up)", "Ministry of Migration (made up)"


async def agree(play: Play) -> None:
    """The supervisor writes it and proposes the signing; the coordinator confirms it and brings it into force."""
    agreement, carrier, state = new_id(), new_id(), new_id()
    async with play.client("supervisor") as client:
        await _enter(play, client, carrier, CARRIER, "CARRIER")
        await _enter(play, client, state, STATE, "HOST_AUTHORITY")
        await _write(play, client, agreement, carrier, state)
    async with play.client("evacuation_coordinator") as client:
        await client.send("confirmSigning", agreementId=str(agreement), version=WRITTEN)
        await client.send("bringAgreementIntoForce", agreementId=str(agreement), version=WRITTEN + 1)


async def _enter(play: Play, client: ApiClient, id: UUID, name: str, kind: str) -> None:
    country = play.scenario.country
    of_state = {"states": [country]} if kind == "HOST_AUTHORITY" else {}
    await client.send("registerOrganisation", organisationId=str(id), name=name, kind=kind, country=country, **of_state)


async def _write(play: Play, client: ApiClient, agreement: UUID, carrier: UUID, state: UUID) -> None:
    began = play.began_at.date()
    await client.send(
        "draftAgreement",
        agreementId=str(agreement),
        kind="RELOCATION_AND_EVACUATION",
        title="Seats for evacuation (made up)",
        reference=f"EX-{play.crisis_id.hex[-6:]}",
        validFrom=began.isoformat(),
        validUntil=(began + timedelta(days=365)).isoformat(),
    )
    parts: tuple[tuple[str, dict[str, Any]], ...] = (
        ("setAgreementParty", {"organisationId": str(carrier), "roles": ["PROVIDER"]}),
        ("setAgreementParty", {"organisationId": str(state), "roles": ["HOST_STATE", "COORDINATOR", "PAYER"]}),
        ("arrangeService", SEATS | {"organisationId": str(carrier)}),
        ("setCostTerms", {"costTerms": [WHOLE | {"payerId": str(state)}]}),
        ("writeProcedureStep", CALL | {"organisationId": str(state)}),
        ("correctAgreement", {"countries": [play.scenario.country], "decidedBy": "COORDINATOR"} | DUTIES),
        ("proposeSigning", {}),
    )
    for version, (name, values) in enumerate(parts, start=1):
        await client.send(name, agreementId=str(agreement), version=version, **values)


SEATS = {
    "provides": "EVACUATION", "unit": "SEAT", "capacity": 120, "noticeHours": 48,
    "price": {"amountMinor": 32000, "currency": "EUR"},
}  # fmt: skip
WHOLE = {"payerKind": "ORGANISATION", "turn": "RESIDUAL", "basis": "WHOLE"}
CALL = {"number": 1, "withinHours": 6, "instruction": "Call the carrier and name the seats", "channel": "RADIO"}
DUTIES = {"reportEveryDays": 30, "reportFigures": ["MOVEMENTS", "PEOPLE", "COST"], "exerciseEveryMonths": 6}
WRITTEN = 8
"""The version after everything was written and proposed."""
