"""Everything that may happen to an organisation, once."""

from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from tests.cases.organisations.made_up import naming, offering, registered
from tests.cases.world import World


async def organisation_happens(world: World) -> None:
    """It is registered, corrected and confirmed; offers and is called; and is closed."""
    organisation = await registered(world)
    on = {"organisation_id": organisation}
    offer = offering(organisation, cases.CoordinationService.FOOD)
    absent, present = naming(organisation), naming(organisation)
    today = world.now().date()
    deputy = {"deputy_id": new_id(), "from_day": today, "until_day": today}
    stands_in = deputy | {"focal_point_id": absent.focal_point_id, "stands_in_id": present.focal_point_id}
    for command in (
        cases.CorrectOrganisation.model_validate(on | {"version": 1, "name": "Harbour House East"}),
        cases.ConfirmOrganisation.model_validate(on | {"version": 2}),
        offer,
        cases.ChangeService.model_validate(on | {"version": 4, "offer_id": offer.offer_id, "areas": ["LY02"]}),
        cases.EndService(organisation_id=organisation, offer_id=offer.offer_id),
        absent,
        present,
        cases.ChangeFocalPoint.model_validate(
            on | {"version": 8, "focal_point_id": absent.focal_point_id, "languages": ["ar"]}
        ),
        cases.NameDeputy.model_validate(on | stands_in),
        cases.EndDeputy.model_validate(on | {"deputy_id": deputy["deputy_id"]}),
        cases.EndFocalPoint(organisation_id=organisation, focal_point_id=absent.focal_point_id),
        cases.CloseOrganisation.model_validate(on | {"version": 12, "reason": "ceased"}),
    ):
        await world.do(command)
