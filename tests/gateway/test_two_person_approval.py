"""What one person asked for is another's to approve: on their list, and not on the list of who asked."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from services.gateway.readmodel import derived_columns
from shared.contracts.base import FieldClass, SealKind
from shared.contracts.intake import v1 as intake
from shared.platform import subject_keys
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, GatewayHarness
from tests.gateway.test_to_do import steps

pytestmark = pytest.mark.stack

WAITING = """query($id: UUID!) { person(id: $id) { permittedActions
  erasures { reason declineReason permittedActions requestedBy { id } }
  sharingOverrides { ground explanation classes declineReason permittedActions } } }"""
LIST = "{ sharingOverrides(first: 50) { edges { node { id person { id } decidedBy { id } decidedAt } } } }"
VIEWER = "{ viewer { id } }"


async def account(gateway: GatewayHarness, role: str) -> str:
    """The id of a role's account."""
    id: str = (await gateway.ask(role, VIEWER))["viewer"]["id"]
    return id


def erasure(somebody: Somebody, by: str) -> intake.ErasureRequested:
    return intake.ErasureRequested(
        erasure_id=new_id(), person_id=somebody.person, reason="person_asked", requested_by=by, requested_at=AT,
        due_at=AT + timedelta(days=30),
    )  # fmt: skip


async def override(gateway: GatewayHarness, somebody: Somebody, by: str) -> intake.SharingOverrideRequested:
    explanation = intake.OverrideExplanation(text="Unconscious in hospital")
    async with gateway.runtime.units.begin() as unit:
        key = await subject_keys.wrapped_key(unit.session, somebody.person)
    return intake.SharingOverrideRequested(
        override_id=new_id(), person_id=somebody.person, agency_id=new_id(), purpose=intake.Purpose.ASSISTANCE,
        classes=[FieldClass.OPERATIONAL], legal_basis=intake.LegalBasis.VITAL_INTEREST, ground="life_at_risk",
        explanation=gateway.seal(key, somebody.person, SealKind.HEALTH, explanation), valid_until=date(2026, 5, 1),
        requested_by=by, requested_at=AT, due_at=AT + timedelta(hours=4),
    )  # fmt: skip


async def test_a_step_leaves_the_list_of_its_requester_once_that_is_known(gateway: GatewayHarness) -> None:
    """As of a row that an earlier release wrote, or that came before it was known who asked."""
    somebody, supervisor = Somebody(), await account(gateway, "supervisor")
    await registered(gateway, somebody)
    await gateway.project(erasure(somebody, supervisor))
    assert "APPROVE_ERASURE" not in await steps(gateway, "supervisor", somebody)
    async with gateway.runtime.units.begin() as unit:
        await derived_columns.prepare(await unit.session.connection())
        changed = text("UPDATE steps SET not_by = '{}' WHERE person_id = :id AND kind = 'APPROVE_ERASURE'")
        await unit.session.execute(changed, {"id": somebody.person})
    assert "APPROVE_ERASURE" in await steps(gateway, "supervisor", somebody)
    await gateway.project(intake.NeedRecorded(need_id=new_id(), person_id=somebody.person, code="DS-H", recorded_at=AT))
    assert "APPROVE_ERASURE" not in await steps(gateway, "supervisor", somebody)


async def test_an_erasure_is_approved_by_another_than_its_requester(gateway: GatewayHarness) -> None:
    somebody, officer = Somebody(), await account(gateway, "data_protection_officer")
    await registered(gateway, somebody)
    requested = erasure(somebody, officer)
    await gateway.project(requested)
    asking = (await gateway.ask("data_protection_officer", WAITING, id=str(somebody.person)))["person"]
    assert asking["erasures"][0]["permittedActions"] == ["DeclineErasure"]
    assert asking["erasures"][0]["requestedBy"] == {"id": officer}
    assert "RequestErasure" not in asking["permittedActions"]
    second = (await gateway.ask("supervisor", WAITING, id=str(somebody.person)))["person"]
    assert sorted(second["erasures"][0]["permittedActions"]) == ["ApproveErasure", "DeclineErasure"]
    assert "APPROVE_ERASURE" in await steps(gateway, "supervisor", somebody)
    assert "APPROVE_ERASURE" not in await steps(gateway, "data_protection_officer", somebody)
    await gateway.project(
        intake.ErasureDeclined(
            erasure_id=requested.erasure_id, person_id=somebody.person, reason="matters_open",
            declined_by=new_id(), declined_at=AT,
        )
    )  # fmt: skip
    declined = (await gateway.ask("data_protection_officer", WAITING, id=str(somebody.person)))["person"]
    assert declined["erasures"][0]["declineReason"] == "matters_open"
    assert "RequestErasure" in declined["permittedActions"]
    assert "APPROVE_ERASURE" not in await steps(gateway, "supervisor", somebody)


async def test_an_override_stays_on_the_data_protection_officer_s_list(gateway: GatewayHarness) -> None:
    somebody, caseworker = Somebody(), await account(gateway, "caseworker")
    await registered(gateway, somebody)
    requested = await override(gateway, somebody, caseworker)
    await gateway.project(requested)
    seen = (await gateway.ask("supervisor", WAITING, id=str(somebody.person)))["person"]["sharingOverrides"][0]
    assert seen["explanation"] == "Unconscious in hospital"
    assert sorted(seen["permittedActions"]) == ["ApproveSharingOverride", "DeclineSharingOverride"]
    for role in ("supervisor", "data_protection_officer"):
        assert "APPROVE_OVERRIDE" in await steps(gateway, role, somebody)
    assert "APPROVE_OVERRIDE" not in await steps(gateway, "caseworker", somebody)
    officer = await account(gateway, "data_protection_officer")
    await gateway.project(
        intake.SharingOverrideApproved(
            override_id=requested.override_id, person_id=somebody.person, agency_id=requested.agency_id,
            grant_id=new_id(), approved_by=officer, approved_at=AT,
        )
    )  # fmt: skip
    assert "APPROVE_OVERRIDE" not in await steps(gateway, "supervisor", somebody)
    listed = (await gateway.ask("data_protection_officer", LIST))["sharingOverrides"]["edges"]
    [mine] = [one["node"] for one in listed if one["node"]["id"] == str(requested.override_id)]
    assert mine["decidedBy"] == {"id": officer}


async def test_an_override_is_offered_once_a_consent_was_withdrawn(gateway: GatewayHarness) -> None:
    somebody, consent = Somebody(), new_id()
    await registered(gateway, somebody)
    seen = (await gateway.ask("supervisor", WAITING, id=str(somebody.person)))["person"]
    assert "RequestSharingOverride" not in seen["permittedActions"]
    about = {"consent_id": consent, "person_id": somebody.person, "purpose": intake.Purpose.SHARING}
    basis = {"legal_basis": intake.LegalBasis.CONSENT, "form": intake.ConsentForm.EXPLICIT, "language": "en"}
    await gateway.project(intake.ConsentGiven(**about, **basis, valid_until=None, given_at=AT))
    await gateway.project(intake.ConsentWithdrawn(**about, withdrawn_at=AT))
    seen = (await gateway.ask("supervisor", WAITING, id=str(somebody.person)))["person"]
    assert "RequestSharingOverride" in seen["permittedActions"]


async def test_an_override_s_explanation_is_opened_only_for_roles_with_sensitive_data(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await gateway.project(await override(gateway, somebody, str(new_id())))
    seen = (await gateway.ask("data_protection_officer", WAITING, id=str(somebody.person)))["person"]
    assert seen["sharingOverrides"][0]["explanation"] is None
