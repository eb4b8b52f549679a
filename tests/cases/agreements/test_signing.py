"""Agreements in the service: parties are in the directory, two accounts sign, nobody writes over another."""

from typing import Any
from uuid import UUID

import pytest

from services.cases.agreements.model import SignerProposed
from services.cases.agreements.repository import PartyLeft
from shared.contracts.cases.v1 import (
    AgreementKind,
    AgreementSigned,
    BringAgreementIntoForce,
    CloseOrganisation,
    ConfirmSigning,
    CorrectAgreement,
    DraftAgreement,
    OrganisationClosureReason,
    PartyRole,
    ProposeSigning,
    SetAgreementParty,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from shared.platform.identity import Actor
from tests.cases.organisations.made_up import registered
from tests.cases.world import World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack


async def drafted(world: World) -> UUID:
    agreement = new_id()
    await world.do(
        DraftAgreement(
            agreement_id=agreement,
            kind=AgreementKind.INSURANCE,
            title="Seats",
            reference="A-1",
            valid_from=world.now().date(),
        )
    )
    return agreement


async def with_party(world: World, agreement: UUID, organisation: UUID, version: int) -> None:
    roles = [PartyRole.PROVIDER]
    await world.do(
        SetAgreementParty(agreement_id=agreement, version=version, organisation_id=organisation, roles=roles)
    )


async def sent_by(world: World, account: Actor, command: Any) -> None:
    await world.harness.command(command, actor=account)


async def test_two_accounts_sign_an_agreement_in(world: World) -> None:
    agreement = await drafted(world)
    await with_party(world, agreement, await registered(world), 1)
    await with_party(world, agreement, await registered(world), 2)
    one, another = (somebody("supervisor") for _ in range(2))
    await sent_by(world, one, ProposeSigning(agreement_id=agreement, version=3))
    with pytest.raises(SignerProposed):
        await sent_by(world, one, ConfirmSigning(agreement_id=agreement, version=4))
    await sent_by(world, another, ConfirmSigning(agreement_id=agreement, version=4))
    await sent_by(world, one, BringAgreementIntoForce(agreement_id=agreement, version=5))
    [signed] = [one for one in await world.events(agreement) if isinstance(one, AgreementSigned)]
    assert (signed.proposed_by, signed.signed_by, len(signed.terms.parties)) == (one.id, another.id, 2)


async def test_a_party_is_in_the_directory_and_has_not_left_it(world: World) -> None:
    agreement, closed = await drafted(world), await registered(world)
    with pytest.raises(NotFound):
        await with_party(world, agreement, new_id(), 1)
    await with_party(world, agreement, closed, 1)
    await with_party(world, agreement, await registered(world), 2)
    reason = OrganisationClosureReason.CEASED
    await world.do(CloseOrganisation(organisation_id=closed, version=1, reason=reason))
    with pytest.raises(PartyLeft):
        await world.do(ProposeSigning(agreement_id=agreement, version=3))
    with pytest.raises(PartyLeft):
        await with_party(world, agreement, closed, 3)


async def test_a_party_that_leaves_between_two_signatures_is_not_signed_in(world: World) -> None:
    agreement, leaving = await drafted(world), await registered(world)
    await with_party(world, agreement, leaving, 1)
    await with_party(world, agreement, await registered(world), 2)
    await sent_by(world, somebody("supervisor"), ProposeSigning(agreement_id=agreement, version=3))
    reason = OrganisationClosureReason.CEASED
    await world.do(CloseOrganisation(organisation_id=leaving, version=1, reason=reason))
    with pytest.raises(PartyLeft) as refused:
        await sent_by(world, somebody("supervisor"), ConfirmSigning(agreement_id=agreement, version=4))
    assert refused.value.field == "agreement_id"


async def test_nobody_writes_over_what_somebody_else_wrote(world: World) -> None:
    agreement = await drafted(world)
    await world.do(CorrectAgreement(agreement_id=agreement, version=1, title="More seats"))
    with pytest.raises(VersionConflict):
        await world.do(CorrectAgreement(agreement_id=agreement, version=1, title="Fewer seats"))
    with pytest.raises(AlreadyExists):
        await world.do(
            DraftAgreement(
                agreement_id=agreement, kind="insurance", title="A", reference="B", valid_from=world.now().date()
            )
        )
