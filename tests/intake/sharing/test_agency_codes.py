"""A release before took codes with dots: the feed of `x.keys` is where the keys of `x` are."""

import secrets as randomness
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from deploy.local.authority import Authority
from services.intake.settings import ensure_partner_key
from services.intake.sharing_grants.model.agencies import Agency, AgencyCodeUnsafe
from shared.contracts.base import C1
from shared.contracts.intake.v1 import PersonCorrected, Sex, SharingWithdrawn, WithdrawSharing
from shared.platform.clock import new_id
from shared.platform.messaging.permissions import permissions_of_partner
from tests.intake.sharing.earlier_release import named_before_the_upgrade
from tests.intake.world import NOON, World
from tests.support.absent_temporal import started_anew


@pytest.mark.parametrize(
    ("code", "safe"), [("aid", True), ("aid_2", True), ("..", False), ("aid.keys", False), ("a.b", False)]
)
def test_agency_code_with_dots_is_unsafe(code: str, safe: bool) -> None:  # noqa: FBT001  # a parameter of the test
    assert Agency(id=new_id(), code=code, name="A", kind="humanitarian", registered_at=NOON).has_safe_code is safe


async def dotted(world: World, agency_id: UUID) -> str:
    code = f"a{randomness.token_hex(4)}.keys"
    ensure_partner_key(code)
    await named_before_the_upgrade(world, agency_id, code)
    return code


@pytest.mark.stack
@pytest.mark.parametrize("code", ["..", "aid.keys", "a", "Aid", "aid/x", "aid\n", "aid x"])
async def test_database_rejects_an_agency_code_with_dots(world: World, code: str) -> None:
    agency_id = await world.agency()
    with pytest.raises(IntegrityError, match="names topics"):
        await world.harness.rows_changed("UPDATE agencies SET code = :code WHERE id = :id", code=code, id=agency_id)
    with pytest.raises(IntegrityError, match="names topics"):
        await world.harness.rows_changed(
            "INSERT INTO agencies SELECT (jsonb_populate_record(agencies, jsonb_build_object("
            "'id', CAST(:new AS text), 'code', CAST(:code AS text)))).* FROM agencies WHERE id = :id",
            new=str(new_id()), code=code, id=agency_id,
        )  # fmt: skip


@pytest.mark.parametrize("code", ["..", "aid.keys", "../x", "a/b", "a", "aid\n", ""])
def test_no_kafka_principal_is_made_of_an_agency_code_with_dots(code: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="agency's code"):
        permissions_of_partner(code, "")
    authority = Authority(tmp_path / "authority")
    with pytest.raises(ValueError, match="no principal's name"):
        authority.issued_to(f"partner.{code}")
    assert {path.name for path in tmp_path.rglob("*.pem")} == {"ca.pem"}


@pytest.mark.stack
async def test_agency_with_a_dotted_code_can_be_corrected_otherwise(world: World) -> None:
    agency_id = await world.agency()
    await dotted(world, agency_id)
    await world.harness.rows_changed("UPDATE agencies SET name = 'Aid' WHERE id = :id", id=agency_id)


@pytest.mark.stack
async def test_agency_with_a_dotted_code_gets_no_grant_and_no_record(world: World) -> None:
    agency_id, person_id = await world.agency(), await world.person()
    granted = await world.grant(person_id, agency_id, C1)
    code = await dotted(world, agency_id)
    with pytest.raises(AgencyCodeUnsafe):
        await world.grant(await world.person(), agency_id, C1)
    await world.harness.deliver(PersonCorrected.model_validate(await correction_payload(world, person_id)))
    await world.do(WithdrawSharing(grant_id=granted))
    assert await world.events(SharingWithdrawn, granted)
    sent = await world.harness.rows(
        "SELECT aggregatetype, payload FROM outbox WHERE aggregatetype LIKE :like", like=f"%{code}%"
    )
    # The key of what was granted is destroyed where it lies; nothing else is written.
    assert [(row["aggregatetype"], row["payload"]) for row in sent] == [(f"homeward.partner.{code}.keys.v1", None)]


async def correction_payload(world: World, person_id: UUID) -> dict[str, object]:
    person = await world.row("SELECT * FROM persons WHERE id = :id", id=person_id)
    return {
        "person_id": person_id,
        "sex": Sex.FEMALE,
        "age_band": person["age_band"],
        "birth_date_estimated": False,
        "has_documents": False,
        "region": None,
        "profile": person["profile"],
        "corrected_at": person["registered_at"],
    }


@pytest.mark.stack
async def test_no_topics_are_created_for_an_agency_with_a_dotted_code(world: World) -> None:
    agency_id = await world.agency_registered()
    await dotted(world, agency_id)
    assert f"admission-{agency_id}" not in await started_anew(world.harness)
    await world.open_feed(agency_id)
    assert (await world.row("SELECT feed_opened_at FROM agencies WHERE id = :id", id=agency_id))[
        "feed_opened_at"
    ] is None
