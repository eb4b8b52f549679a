"""Everything that may happen to an agreement, once."""

from typing import Any
from uuid import UUID

from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from tests.cases.organisations.made_up import registered
from tests.cases.world import World
from tests.support.harness import somebody

ONE, ANOTHER = somebody("supervisor"), somebody("evacuation_coordinator")


async def agreement_happens(world: World) -> UUID:
    """It is written, signed in by two, amended twice, suspended, resumed and ended."""
    agreement = new_id()
    await world.do(
        cases.DraftAgreement(
            agreement_id=agreement,
            kind=cases.AgreementKind.INSURANCE,
            title="Seats",
            reference="A-1",
            valid_from=world.now().date(),
        )
    )
    parties = [{"organisation_id": await registered(world), "roles": ["provider"]} for _ in range(2)]
    steps: list[tuple[type[cases.CasesCommand], dict[str, Any]]] = [
        *((cases.SetAgreementParty, party) for party in parties),
        (cases.ProposeSigning, {}),
        (cases.WithdrawSigning, {}),
        (cases.ProposeSigning, {}),
        (cases.ConfirmSigning, {}),
        (cases.BringAgreementIntoForce, {}),
        (cases.AmendAgreement, {}),
        (cases.DiscardAmendment, {}),
        (cases.SuspendAgreement, {"reason": "security"}),
        (cases.ResumeAgreement, {}),
        (cases.RecordAgreementDuty, {"duty": "review", "done_on": world.now().date()}),
        (cases.EndAgreement, {"reason": "replaced"}),
    ]
    for version, (command, more) in enumerate(steps, start=1):
        actor = ANOTHER if command is cases.ConfirmSigning else ONE
        sent = command.model_validate({"agreement_id": agreement, "version": version} | more)
        await world.harness.command(sent, actor=actor, exercise=world.exercise)
    return agreement
