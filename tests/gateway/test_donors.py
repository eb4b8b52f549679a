"""A donor reads the reports about its own money, by every way there is; staff read all of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.gateway.assembly.schema import build_schema
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import NO_VARIABLES
from services.gateway.execution.persisted_documents import Documents
from services.gateway.execution.query_executor import opening_statements
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.policy.matrix import matrix
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of

pytestmark = pytest.mark.stack

ALL = """{ donors { id } reports(first: 50) { edges { node { id donor { id } cells { country } } } } }"""
ONE = """query One($report: UUID!, $reportNode: ID!, $donorNode: ID!) { report(id: $report) { id }
  reportNode: node(id: $reportNode) { id } donorNode: node(id: $donorNode) { id } }"""
COUNTED = "SELECT count(*) FROM {} WHERE {} = ANY($1)"
ABOUT_DONORS = {"donors": "id", "donor_changes": "donor_id", "reports": "donor_id", "report_cells": "report_id"}
FIRST, SECOND = "2026-01-01T00:00:00+00:00/10", "2026-02-01T00:00:00+00:00/10"


@dataclass(frozen=True)
class Funded:
    """A donor, and the report about its money."""

    donor: UUID = field(default_factory=new_id)
    report: UUID = field(default_factory=new_id)

    @property
    def name(self) -> str:
        return f"Northlight {self.donor.hex[-8:]}"


async def reported(gateway: GatewayHarness, *, exercise: str | None = None) -> Funded:
    funded = Funded()
    cell = reintegration.ReportCell(
        country="UG", sex="total", age_band="total", returnees=12, paid_minor=1000, hidden=None
    )
    facts = (
        reintegration.DonorRegistered(donor_id=funded.donor, name=funded.name, currency="EUR", registered_at=AT),
        reintegration.ReportPublished(
            report_id=funded.report, donor_id=funded.donor, period_start=AT.date(), period_end=AT.date(),
            currency="EUR", threshold=10, exercise=exercise is not None, cells=[cell], published_at=AT,
        ),
    )  # fmt: skip
    await gateway.project(*(Envelope(fact, exercise=exercise) for fact in facts))
    return funded


@asynccontextmanager
async def bound_to(gateway: GatewayHarness, *donors: UUID) -> AsyncIterator[None]:
    """The donor's account reads for these meanwhile."""
    async with gateway.client("donor"):
        """The demonstration's accounts are there from now on."""
    account = account_of("donor")
    statement = "UPDATE accounts SET donors = $2 WHERE id = $1"
    connection = await gateway.as_owner()
    try:
        await connection.execute(statement, account.id, [str(one) for one in donors])
        yield
    finally:
        await connection.execute(statement, account.id, sorted(account.donors))
        await connection.close()


async def listed(gateway: GatewayHarness, role: str, among: tuple[Funded, ...]) -> list[Funded]:
    """Which of these somebody's lists show, whole."""
    answer = await gateway.ask(role, ALL)
    donors = {UUID(one["id"]) for one in answer["donors"]}
    reports = {UUID(edge["node"]["id"]): edge["node"] for edge in answer["reports"]["edges"]}
    seen = [one for one in among if one.report in reports]
    assert {one.donor for one in seen} == {one.donor for one in among} & donors
    assert all(reports[one.report]["donor"] == {"id": str(one.donor)} for one in seen)
    assert all(reports[one.report]["cells"] == [{"country": "UG"}] for one in seen)
    return seen


async def lookup_outcomes(gateway: GatewayHarness, role: str, one: Funded) -> set[bool]:
    """Whether somebody finds a report and its donor by their ids: one answer for every way."""
    answer = await gateway.ask(role, ONE, report=str(one.report), reportNode=str(one.report), donorNode=str(one.donor))
    async with gateway.client(role) as client:
        pulled = await client.get(f"/reports/{one.report}.csv")
    return {pulled.status_code == 200, *(part is not None for part in answer.values())}


async def test_a_donor_reads_the_reports_about_its_own_money_only(gateway: GatewayHarness) -> None:
    own, also_own, others = [await reported(gateway) for _ in range(3)]
    rehearsed = await reported(gateway, exercise=FIRST)
    async with bound_to(gateway, own.donor, also_own.donor):
        assert await listed(gateway, "donor", (own, also_own, others, rehearsed)) == [own, also_own]
        assert [await lookup_outcomes(gateway, "donor", one) for one in (own, others, rehearsed)] == [
            {True},
            {False},
            {False},
        ]
        async with gateway.client("donor") as client:
            newest = await client.get("/reports/latest.csv")
    assert f'"report {also_own.name} 2026-05-04 2026-05-04.csv"' in newest.headers["content-disposition"]


async def test_the_demonstration_s_donor_reads_reports_of_exercises_only(gateway: GatewayHarness) -> None:
    real, first, second = [await reported(gateway, exercise=tag) for tag in (None, FIRST, SECOND)]
    assert await listed(gateway, "donor", (real, first, second)) == [first, second]
    assert await lookup_outcomes(gateway, "donor", second) == {True}
    async with gateway.client("donor") as client:
        assert second.name in (await client.get("/reports/latest.csv")).headers["content-disposition"]


@pytest.mark.parametrize("role", sorted(matrix().roles.keys() - {"donor"}))
async def test_staff_read_all_reports_and_partners_none(gateway: GatewayHarness, role: str) -> None:
    real, rehearsed = await reported(gateway), await reported(gateway, exercise=FIRST)
    expected = [] if role == "partner" else [real, rehearsed]
    assert await listed(gateway, role, (real, rehearsed)) == expected
    assert await lookup_outcomes(gateway, role, real) == {role != "partner"}


async def test_a_donor_without_a_fund_reads_nothing(gateway: GatewayHarness) -> None:
    async with bound_to(gateway):
        assert await listed(gateway, "donor", (await reported(gateway), await reported(gateway, exercise=FIRST))) == []
        async with gateway.client("donor") as client:
            assert (await client.get("/reports/latest.csv")).status_code == 404


@pytest.mark.parametrize("table", ABOUT_DONORS)
async def test_row_level_security_hides_reports_from_other_donors(gateway: GatewayHarness, table: str) -> None:
    own, others, rehearsed = await reported(gateway), await reported(gateway), await reported(gateway, exercise=FIRST)
    for bound, there in ((str(own.donor), own), ("exercises", rehearsed)):
        account = replace(account_of("donor"), donors=frozenset({bound}))
        assert await _counted(gateway, opening_statements(account), table, there) == 1
        for other in {own, others, rehearsed} - {there}:
            assert await _counted(gateway, opening_statements(account), table, other) == 0
    assert await _counted(gateway, opening_statements(account_of("supervisor")), table, others) == 1
    assert await _counted(gateway, opening_statements(account_of("administrator")), table, others) == 1
    assert await _counted(gateway, opening_statements(account_of("partner")), table, others) == 0
    assert await _counted(gateway, "BEGIN", table, others) == 0


def test_the_compiled_statement_filters_donors_by_itself() -> None:
    core = build_schema()[1]
    known = Documents(core, introspection=False).written(ALL)
    compiler = Compiler(core)
    document = compiler.document(known.fragments, NO_VARIABLES)
    sql = {
        role: compiler.query(document, known.operation(None), RoleAccess(frozenset({role}))).sql
        for role in ("donor", "supervisor")
    }
    # The list of donors, that of reports, and the donor of each report.
    assert sql["donor"].count("'exercises' = ANY(") == 3
    assert "exercises" not in sql["supervisor"]


async def _counted(gateway: GatewayHarness, opening: str, table: str, of: Funded) -> int:
    connection = await asyncpg.connect(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"))
    try:
        await connection.execute(opening)
        return int(await connection.fetchval(COUNTED.format(table, ABOUT_DONORS[table]), [of.donor, of.report]))
    finally:
        await connection.close()


KEPT = """{ donors { id version name endedAt permittedActions changes { kind nameBefore name changedBy { name } } }
  reports(first: 50) { edges { node { id donorName } } } }"""


def _of(answer: dict[str, Any], funded: Funded) -> tuple[dict[str, Any], str]:
    """The donor, and the name on its report."""
    [donor] = [one for one in answer["donors"] if one["id"] == str(funded.donor)]
    [report] = [one["node"] for one in answer["reports"]["edges"] if one["node"]["id"] == str(funded.report)]
    return donor, report["donorName"]


async def test_a_donor_s_changes_are_kept_and_its_report_has_the_name_of_then(gateway: GatewayHarness) -> None:
    funded = await reported(gateway)
    by = account_of("administrator")
    changed = {"donor_id": funded.donor, "changed_by": by.id, "changed_at": AT}
    corrected = reintegration.DonorCorrected(
        **changed, name_before=funded.name, name="Southlight", currency_before="EUR", currency="EUR"
    )
    await gateway.project(corrected, reintegration.DonorEnded(**changed))
    donor, name_then = _of(await gateway.ask("administrator", KEPT), funded)
    assert (donor["name"], donor["version"], name_then) == ("Southlight", 3, funded.name)
    assert [(one["kind"], one["nameBefore"], one["name"]) for one in donor["changes"]] == [
        ("ENDED", None, None),
        ("CORRECTED", funded.name, "Southlight"),
        ("REGISTERED", None, funded.name),
    ]
    assert donor["changes"][0]["changedBy"]["name"] == by.name
    assert {"CorrectDonor", "ResumeDonor"} <= set(donor["permittedActions"])
    assert "EndDonor" not in donor["permittedActions"]
    await gateway.project(reintegration.DonorResumed(**changed))
    donor, _ = _of(await gateway.ask("supervisor", KEPT), funded)
    assert (donor["endedAt"], donor["changes"]) == (None, [])


async def test_a_report_says_itself_what_its_donor_was_called(gateway: GatewayHarness) -> None:
    funded = await reported(gateway)
    later = reintegration.ReportPublished(
        report_id=funded.report, donor_id=funded.donor, donor_name="Southlight", period_start=AT.date(),
        period_end=AT.date(), currency="EUR", threshold=10, exercise=False, cells=[], published_at=AT,
    )  # fmt: skip
    await gateway.project(later)
    assert _of(await gateway.ask("administrator", KEPT), funded)[1] == "Southlight"
