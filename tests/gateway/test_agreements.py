"""Agreements as they are read: by staff alone, with what holds, what is being written, and what is due."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from shared.platform.moments import day_at
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

AGREEMENT = """query($id: UUID!) { agreement(id: $id) { title status number permittedActions
  versions { number status title countries sharingClasses parties { roles organisation { name } }
    services { provides capacity price { amountMinor currency } } procedure { number instruction channel }
    costTerms { payerKind basis share } }
  duties { duty doneOn } } }"""
LISTED = """query($country: String, $ended: Boolean, $party: UUID) {
  agreements(country: $country, ended: $ended, organisationId: $party) { edges { node { id } } } }"""
DUE = "{ agreementsDue { kind dueOn overdue agreement { id } } }"
AT = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
TODAY = AT.date()
THE_DAY_BEFORE = TODAY - timedelta(days=1)
"""It still is, west of Greenwich, at the first moment of the day."""


def terms(party: UUID, **changed: Any) -> cases.AgreementTerms:
    known: dict[str, Any] = {
        "kind": cases.AgreementKind.INSURANCE, "title": "Seats", "reference": "A-1", "valid_from": TODAY,
        "valid_until": TODAY + timedelta(days=60), "countries": ["LY"], "sharing_classes": ["C1"],
        "report_every_days": 10, "parties": [{"organisation_id": party, "roles": ["provider", "payer"]}],
        "services": [{"organisation_id": party, "provides": "transport", "unit": "seat", "capacity": 40,
                      "notice_hours": 24, "price": {"amount_minor": 9900, "currency": "EUR"}}],
        "procedure": [{"number": 1, "organisation_id": party, "within_hours": 6, "instruction": "Call",
                       "channel": "radio"}],
        "cost_terms": [{"payer_kind": "employer", "turn": "first", "basis": "share", "share": 2500}],
    }  # fmt: skip
    return cases.AgreementTerms.model_validate(known | changed)


def signed_and_in_force(agreement: UUID, proposer: UUID, signed: cases.AgreementTerms) -> list[cases.AgreementEvent]:
    by: dict[str, Any] = {"agreement_id": agreement, "changed_by": proposer, "changed_at": AT}
    return [
        cases.AgreementDrafted(**by, number=1, terms=signed),
        cases.SigningProposed(**by, number=1),
        cases.AgreementSigned(
            agreement_id=agreement, number=1, terms=signed, proposed_by=proposer, signed_by=new_id(), signed_at=AT
        ),
        cases.AgreementEnteredIntoForce(**by),
    ]


async def seen(gateway: GatewayHarness, role: str, agreement: UUID) -> dict[str, Any]:
    answer: dict[str, Any] = (await gateway.ask(role, AGREEMENT, id=str(agreement)))["agreement"]
    return answer


async def test_terms_that_hold_are_shown_beside_those_that_are_written(gateway: GatewayHarness) -> None:
    agreement, party, proposer = new_id(), new_id(), new_id()
    by: dict[str, Any] = {"agreement_id": agreement, "changed_by": proposer, "changed_at": AT}
    await gateway.project(
        *signed_and_in_force(agreement, proposer, terms(party)),
        cases.AgreementAmended(**by, number=2, terms=terms(party)),
        cases.AgreementTermsWritten(**by, number=2, terms=terms(party, title="More seats")),
    )
    one = await seen(gateway, "supervisor", agreement)
    assert (one["title"], one["status"], one["number"]) == ("Seats", "IN_FORCE", 1)
    assert [(v["number"], v["status"], v["title"]) for v in one["versions"]] == [
        (2, "WRITTEN", "More seats"), (1, "SIGNED", "Seats"),
    ]  # fmt: skip
    held = one["versions"][1]
    assert (held["countries"], held["sharingClasses"]) == (["LY"], ["OPERATIONAL"])
    assert held["parties"] == [{"roles": ["PROVIDER", "PAYER"], "organisation": None}]
    price = {"amountMinor": 9900, "currency": "EUR"}
    assert held["services"] == [{"provides": "TRANSPORT", "capacity": 40, "price": price}]
    assert held["procedure"] == [{"number": 1, "instruction": "Call", "channel": "RADIO"}]
    assert held["costTerms"] == [{"payerKind": "EMPLOYER", "basis": "SHARE", "share": 2500}]
    assert {"CorrectAgreement", "ProposeSigning", "SuspendAgreement"} <= set(one["permittedActions"])
    assert "AmendAgreement" not in one["permittedActions"]


async def test_staff_read_agreements_and_nobody_else(gateway: GatewayHarness) -> None:
    agreement = new_id()
    await gateway.project(*signed_and_in_force(agreement, new_id(), terms(new_id())))
    for role in ("caseworker", "finance_officer", "committee_member"):
        one = await seen(gateway, role, agreement)
        assert (one["title"], one["permittedActions"]) == ("Seats", [])
    for role in ("donor", "administrator"):
        assert await seen(gateway, role, agreement) is None


async def test_agreements_are_found_by_country_party_and_whether_they_are_over(gateway: GatewayHarness) -> None:
    agreement, party = new_id(), new_id()
    await gateway.project(*signed_and_in_force(agreement, new_id(), terms(party)))

    async def listed(**narrowed: Any) -> list[str]:
        found = (await gateway.ask("supervisor", LISTED, **narrowed))["agreements"]["edges"]
        return [edge["node"]["id"] for edge in found]

    assert await listed(party=str(party)) == [str(agreement)]
    assert await listed(party=str(party), country="LY") == [str(agreement)]
    assert await listed(party=str(party), country="ET") == []
    over = new_id()
    past = terms(party, valid_from=date(2020, 1, 1), valid_until=date(2020, 12, 31))
    await gateway.project(*signed_and_in_force(over, new_id(), past))
    assert await listed(party=str(party), ended=True) == [str(over)]
    assert await listed(party=str(party), ended=False) == [str(agreement)]
    assert (await seen(gateway, "supervisor", over))["status"] == "ENDED"


async def test_what_an_agreement_obliges_to_is_due_until_it_is_done(gateway: GatewayHarness) -> None:
    agreement = new_id()
    in_a_month = day_at(datetime.now(UTC)) + timedelta(days=30)
    days = {"review_on": TODAY, "evaluate_on": in_a_month}
    await gateway.project(*signed_and_in_force(agreement, new_id(), terms(new_id(), **days)))

    async def due() -> dict[str, str]:
        every = (await gateway.ask("caseworker", DUE))["agreementsDue"]
        return {one["kind"]: one["dueOn"] for one in every if one["agreement"]["id"] == str(agreement)}

    before = await due()
    assert before.keys() == {"REPORT", "REVIEW", "EVALUATION", "EXPIRES"}
    assert before["REPORT"] == (THE_DAY_BEFORE + timedelta(days=10)).isoformat()
    done: dict[str, Any] = {
        "agreement_id": agreement, "outcome": None, "changed_by": new_id(), "changed_at": AT,
        "done_on": TODAY + timedelta(days=4),
    }  # fmt: skip
    await gateway.project(
        cases.AgreementDutyRecorded(**done, duty=cases.AgreementDuty.REPORT, next_on=None),
        cases.AgreementDutyRecorded(**done, duty=cases.AgreementDuty.REVIEW, next_on=TODAY + timedelta(days=20)),
    )
    after = await due()
    assert after["REPORT"] == (TODAY + timedelta(days=14)).isoformat()
    assert after["REVIEW"] == (TODAY + timedelta(days=20)).isoformat()
    assert len((await seen(gateway, "supervisor", agreement))["duties"]) == 2


@pytest.mark.parametrize(("days", "late"), [(-1, True), (2, False)])
async def test_what_is_due_is_late_once_its_day_is_over_where_it_is_over_first(
    gateway: GatewayHarness,
    days: int,
    late: bool,  # noqa: FBT001
) -> None:
    agreement, review_on = new_id(), day_at(datetime.now(UTC)) + timedelta(days=days)
    await gateway.project(*signed_and_in_force(agreement, new_id(), terms(new_id(), review_on=review_on)))
    every = (await gateway.ask("caseworker", DUE))["agreementsDue"]
    found = {one["kind"]: one["overdue"] for one in every if one["agreement"]["id"] == str(agreement)}
    assert found["REVIEW"] is late
