"""Whom a table, a command and a subscription are about follows from the tables; what does not say so does not build."""

from typing import Annotated, Any, ClassVar
from uuid import UUID

import pytest
import strawberry
from graphql import GraphQLSchema
from sqlalchemy import Column, MetaData, Table

from services.gateway.assembly import schema as build
from services.gateway.assembly.mutations import MUTATIONS
from services.gateway.assembly.tables import PROJECTED, metadata
from services.gateway.execution import change_filter
from services.gateway.execution.command_authorization import ids_inside
from services.gateway.graphql import command_subjects
from services.gateway.graphql.command_subjects import OTHER_IDS, Untraced, id_names
from services.gateway.graphql.mutations import Mutation
from services.gateway.graphql.sources import Argument, Source, column, node, sourced
from services.gateway.graphql.subscriptions import Follows, TellsOwn
from services.gateway.readmodel import person_links
from services.gateway.readmodel.changes import NOTICE_MADE, Change
from services.gateway.readmodel.columns import identity, membership, person, reference, sealed, staff
from services.gateway.readmodel.person_links import Uncovered
from services.gateway.rooms.casework.tables import CASES
from services.gateway.rooms.monitoring.tables import REVIEWS
from shared.contracts.base import C0, C1, Code, Command
from shared.contracts.intake.v1 import NameHead, Relationship, RelationToHead, WithdrawConsent
from shared.platform.clock import new_id


def toy(*tables: tuple[str, list[Column[Any]]]) -> MetaData:
    """Persons, and what a test adds."""
    made = MetaData()
    Table("persons", made, identity("person_id"), membership("household_id"))
    for name, columns in tables:
        Table(name, made, *columns)
    return made


def visits() -> tuple[str, list[Column[Any]]]:
    """Rows about persons."""
    return "visits", [identity("visit_id"), person(), staff("visited_by")]


def test_every_table_with_a_person_is_looked_up_for_the_person_of_an_id() -> None:
    person_links.check(metadata)
    looked_at = person_links.lookup(metadata)
    for name in PROJECTED:
        if "person_id" in metadata.tables[name].c:
            assert f" person_id AS id FROM {name} WHERE id = ANY(:ids)" in looked_at


def test_a_new_table_with_persons_is_looked_up_without_being_listed() -> None:
    made = toy(visits())
    person_links.check(made)
    assert person_links.lookup(made).split(" UNION ") == [
        "SELECT id AS id FROM persons WHERE id = ANY(:ids)",
        "SELECT person_id AS id FROM visits WHERE id = ANY(:ids)",
        "SELECT id FROM persons WHERE household_id = ANY(:ids)",
    ]


@pytest.mark.parametrize(
    "columns",
    [
        [identity(), reference("person_id")],
        [identity(), reference("visit_id")],
        [identity(), reference("household_id")],
        [identity(), reference("whoever")],
        [identity(), sealed("note")],
    ],
)
def test_a_table_that_leads_to_persons_without_declaring_how_does_not_build(columns: list[Column[Any]]) -> None:
    households = ("households", [identity("household_id")])
    with pytest.raises(Uncovered, match="remarks"):
        person_links.check(toy(visits(), households, ("remarks", columns)))


def test_a_table_about_persons_is_not_shown_to_the_whole_staff() -> None:
    with pytest.raises(Uncovered, match="staff"):
        person_links.check(toy(("operations", [identity("operation_id"), person()])))


@pytest.mark.parametrize("name", [name for name in PROJECTED if person_links.person_columns(metadata.tables[name])])
def test_a_table_without_its_person_columns_is_detected(name: str) -> None:
    forgetful = MetaData()
    for table in metadata.sorted_tables:
        table.to_metadata(forgetful)
    for of_person in [one for one in forgetful.tables[name].columns if one.info.get("person")]:
        of_person.info = {}
    if name != "persons":
        with pytest.raises(Uncovered, match=name):
            person_links.check(forgetful)


class CallOnPerson(Command):
    """Call on somebody."""

    service: ClassVar[str] = "cases"
    visit_id: Annotated[UUID, C1]


class RenameCentre(Command):
    """Give a centre another name."""

    service: ClassVar[str] = "cases"
    centre_id: Annotated[UUID, C0]
    name: Annotated[Code, C0]


def test_every_command_leads_to_persons_or_declares_why_not() -> None:
    for mutation in MUTATIONS:
        command_subjects.check(mutation, metadata)


def test_a_command_whose_id_is_of_no_row_does_not_build() -> None:
    command_subjects.check(Mutation(CallOnPerson), toy(visits()))
    with pytest.raises(Untraced, match="no row"):
        command_subjects.check(Mutation(CallOnPerson), toy())


def test_a_command_about_nobody_declares_why() -> None:
    made = toy(("centres", [identity("centre_id")]))
    command_subjects.check(Mutation(RenameCentre, about_nobody="a centre is a building"), made)
    with pytest.raises(Untraced, match="leads to nobody"):
        command_subjects.check(Mutation(RenameCentre), made)


def test_a_command_about_a_person_cannot_be_declared_about_nobody() -> None:
    with pytest.raises(Untraced, match="leads to persons"):
        command_subjects.check(Mutation(WithdrawConsent, about_nobody="a paper"), metadata)


def test_a_command_without_its_table_is_detected() -> None:
    without = MetaData()
    for table in metadata.sorted_tables:
        if table.name != "consents":
            table.to_metadata(without)
    with pytest.raises(Untraced, match="consent_id"):
        command_subjects.check(Mutation(WithdrawConsent), without)


def test_ids_nested_in_a_command_are_looked_up() -> None:
    head, other = new_id(), new_id()
    relation = RelationToHead(person_id=other, relationship=Relationship.CHILD)
    command = NameHead(person_id=head, version=1, relations=[relation])
    assert ids_inside(command) == [other]
    named = {name for mutation in MUTATIONS for name in id_names(mutation.command)}
    assert named >= OTHER_IDS.keys(), "an exception that no command needs"


def _subscriptions(**fields: Any) -> GraphQLSchema:
    annotations = dict.fromkeys(fields, str)
    subscription = strawberry.type(type("Subscription", (), {"__annotations__": annotations} | fields))
    query = strawberry.type(type("Query", (), {"__annotations__": {"one": str}, "one": column(C0)}))
    return strawberry.Schema(query=query, subscription=subscription)._schema


def test_a_subscription_without_a_declared_table_does_not_build() -> None:
    with pytest.raises(change_filter.Unfollowed, match="casesChanged"):
        change_filter.check(_subscriptions(cases_changed=sourced(Source(C1))))


def test_a_subscription_narrowed_by_an_id_that_no_change_carries_does_not_build() -> None:
    field = sourced(Follows(C1, CASES), arguments={"visit_id": Argument(UUID)})
    with pytest.raises(change_filter.Unfollowed, match="visit_id"):
        change_filter.check(_subscriptions(cases_changed=field))


def test_a_subscription_to_rows_that_no_type_shows_does_not_build() -> None:
    with pytest.raises(change_filter.Unfollowed, match="cases: no type says"):
        change_filter.check(_subscriptions(cases_changed=sourced(Follows(C1, CASES))))


def test_the_type_that_shows_rows_says_which_of_them_are_sent() -> None:
    core = build.build_schema()[1]
    assert change_filter.shown_as(core, REVIEWS) == "Review"
    assert change_filter.shown_as(core, metadata.tables["timeline"]) == "TimelineEntry"


def test_a_subscriber_is_sent_the_row_s_id_and_no_other() -> None:
    case, event, review, viewer = new_id(), new_id(), new_id(), new_id()
    change = Change(event, "ReviewDecided", review, 2, person_id=new_id(), case_id=case)
    assert change_filter.announced_id(Follows(C1, CASES), change, {"id": case}, viewer) == case
    assert change_filter.announced_id(Follows(C1, CASES), change, {"id": new_id()}, viewer) is None
    assert change_filter.announced_id(Follows(C1, REVIEWS), change, {}, viewer) == review
    assert change_filter.announced_id(Follows(C1, metadata.tables["crises"]), change, {}, viewer) is None
    timeline = Follows(C1, metadata.tables["timeline"])
    assert change_filter.announced_id(timeline, change, {"personId": change.person_id}, viewer) == event


def test_a_notice_is_sent_to_the_account_it_is_for_and_to_no_other() -> None:
    notice, mine = new_id(), new_id()
    change = Change(notice, NOTICE_MADE, mine, 0)
    assert change_filter.announced_id(TellsOwn(C1, "Notice"), change, {}, mine) == notice
    assert change_filter.announced_id(TellsOwn(C1, "Notice"), change, {}, new_id()) is None
    assert change_filter.announced_id(Follows(C1, CASES), change, {}, mine) is None
    other = Change(new_id(), "CaseAssigned", mine, 1)
    assert change_filter.announced_id(TellsOwn(C1, "Notice"), other, {}, mine) is None


@pytest.mark.parametrize(("relation", "person_column"), [("case_notes", None), ("visits", "person_id")])
def test_a_type_without_a_declared_person_column_does_not_build(relation: str, person_column: str | None) -> None:
    @node(relation, person=person_column)
    class Careless:
        """Rows for everybody, or of a table that is not there."""

        id: strawberry.ID = column(C1)

    @strawberry.type
    class Query:
        careless: Careless = column(C1)

    core = strawberry.Schema(query=Query)._schema
    with pytest.raises(Uncovered, match="Careless"):
        build._check(core.type_map["Careless"])  # type: ignore[arg-type]  # an object type
