"""The lists that can be taken away as a file: what is asked for them, and their columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.gateway.exports.code_columns import label, list_title, of_code, of_list, replaced_by, verified
from services.gateway.exports.columns import (
    Column,
    caseworker,
    code,
    codes,
    country,
    full_name,
    gate,
    household,
    moment,
    nationality,
    number,
    only_where,
    region,
    steps,
    yes_or_no,
)
from services.gateway.graphql.enums import Language, Section
from services.gateway.graphql.sources import LIST_LIMIT

PERSON = """
fragment Listed on Person {
  id reference exercise erasedAt sex ageBand region regionName phase urgency registeredAt hasDocuments
  crisis { name }
  profile { givenName familyName nationality }
  next { kind dueAt }
  cases { status caseworker { name } }
}
"""
QUEUE = """
query Queue(
  $first: Int!, $after: String, $filter: QueueFilter, $sort: QueueOrder! = DUE, $descending: Boolean! = false
  $byHousehold: Boolean! = false, $utcOffsetMinutes: Int! = 0
) {
  list: queue(
    first: $first, after: $after, filter: $filter, sort: $sort, descending: $descending, byHousehold: $byHousehold
    utcOffsetMinutes: $utcOffsetMinutes
  ) {
    edges { node { id lane dueAt householdId waitsFor steps { kind } person { ...Listed } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
PEOPLE = """
query People($first: Int!, $after: String, $filter: PeopleFilter) {
  list: people(first: $first, after: $after, filter: $filter) {
    edges { node { ...Listed } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
MANIFEST = """
query Operation($id: UUID!) {
  list: operation(id: $id) {
    name
    movements {
      id seat status heldUntil releaseReason losesSeat
      gates { gate outcome validUntil }
      person {
        id reference exercise erasedAt sex ageBand urgency viewOfTravel
        profile { givenName familyName nationality }
      }
    }
  }
}
"""
DOCKET = """
query Docket($first: Int!, $after: String, $filter: DocketFilter) {
  list: docket(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id subject docketedAt dueAt decision reasons decidedAt
        person { id reference exercise erasedAt sex ageBand region regionName }
        journey { country }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""
CODES = """
query CodeLists {
  list: codeLists {
    name source version verified
    title { ...Words }
    codes { code value replacedBy label { ...Words } }
  }
}
fragment Words on Wording { en fr ar pt }
"""


def _of_person(person: str) -> tuple[Column, ...]:
    """Who somebody is; `person` is where they stand in a row."""
    return (
        Column("reference", f"{person}reference"),
        Column("name", f"{person}profile", full_name),
        Column("sex", f"{person}sex", code("sex")),
        Column("ageBand", f"{person}ageBand", code("ageBand")),
        Column("nationality", f"{person}profile", nationality),
    )


def _of_case(person: str) -> tuple[Column, ...]:
    """How far they have come, and who answers for them."""
    return (
        Column("region", person.rstrip("."), region),
        Column("crisis", f"{person}crisis.name"),
        Column("documents", f"{person}hasDocuments", yes_or_no),
        Column("phase", f"{person}phase", code("phase")),
        Column("urgency", f"{person}urgency", code("urgency")),
        Column("caseworker", f"{person}cases", caseworker),
        Column("registeredAt", f"{person}registeredAt", moment),
        Column("madeUp", f"{person}exercise", only_where("madeUp")),
    )


@dataclass(frozen=True)
class ListPart:
    """Some rows of a list, and where the next begin."""

    nodes: Sequence[Mapping[str, Any]]
    name: str | None = None
    more: bool = False
    after: str | None = None


@dataclass(frozen=True)
class ExportedList:
    """One list."""

    name: str
    section: Section
    document: str
    columns: tuple[Column, ...]
    narrowed_by: frozenset[str]
    """The variables a caller may give."""
    person: str | None = "person"
    """Where in a row its person stands; empty where the row is the person, None where rows are about nobody."""
    note: str | None = None
    """Of its words, what is not in any file of this list."""

    @property
    def action(self) -> str:
        """As the trail names it."""
        return f"Export{self.name.capitalize()}"

    @property
    def paged(self) -> bool:
        return "$first" in self.document

    def part(self, answer: Mapping[str, Any]) -> ListPart | None:
        """The rows of an answer; None where there is no such thing, or not for the viewer."""
        listed = answer["list"]
        if listed is None:
            return None
        if isinstance(listed, list):
            return ListPart([_row_of(one, code) for one in listed for code in one["codes"]])
        if not self.paged:
            movements = listed["movements"]
            return ListPart(movements, listed["name"], len(movements) >= LIST_LIMIT)
        page = listed["pageInfo"]
        nodes = [edge["node"] for edge in listed["edges"]]
        return ListPart(nodes, None, page["hasNextPage"], page["endCursor"])


def _row_of(listed: Mapping[str, Any], code: Mapping[str, Any]) -> Mapping[str, Any]:
    """A code as a row of its own, beside its list."""
    return {**code, "id": f"{listed['name']} {code['code']}", "list": listed}


LISTS = (
    ExportedList(
        name="queue",
        section=Section.TO_DO,
        document=QUEUE + PERSON,
        columns=(
            Column("lane", "lane", code("lane")),
            Column("dueAt", "dueAt", moment),
            Column("steps", "steps", steps),
            Column("waitsFor", "waitsFor", codes("role")),
            *_of_person("person."),
            Column("household", "householdId", household),
            *_of_case("person."),
        ),
        narrowed_by=frozenset({"filter", "sort", "descending", "byHousehold", "utcOffsetMinutes"}),
    ),
    ExportedList(
        name="people",
        section=Section.PEOPLE,
        document=PEOPLE + PERSON,
        columns=(
            *_of_person(""),
            Column("next", "next.kind", code("step")),
            Column("nextDueAt", "next.dueAt", moment),
            *_of_case(""),
        ),
        narrowed_by=frozenset({"filter"}),
        person="",
    ),
    ExportedList(
        name="manifest",
        section=Section.EVACUATION,
        document=MANIFEST,
        columns=(
            Column("seat", "seat", number),
            Column("status", "status", code("movement")),
            *_of_person("person."),
            Column("urgency", "person.urgency", code("urgency")),
            Column("viewOfTravel", "person.viewOfTravel", code("ownView")),
            Column("gateConsent", "gates", gate("CONSENT")),
            Column("gateDocument", "gates", gate("TRAVEL_DOCUMENT")),
            Column("gateFitness", "gates", gate("FIT_TO_TRAVEL")),
            Column("gateProtection", "gates", gate("PROTECTION")),
            Column("heldUntil", "heldUntil", moment),
            Column("losesSeat", "losesSeat", only_where("yes")),
            Column("releaseReason", "releaseReason", code("seatRelease")),
            Column("madeUp", "person.exercise", only_where("madeUp")),
        ),
        narrowed_by=frozenset({"id"}),
    ),
    ExportedList(
        name="docket",
        section=Section.DOCKET,
        document=DOCKET,
        columns=(
            Column("subject", "subject", code("reviewSubject")),
            Column("dueAt", "dueAt", moment),
            Column("docketedAt", "docketedAt", moment),
            Column("reference", "person.reference"),
            Column("sex", "person.sex", code("sex")),
            Column("ageBand", "person.ageBand", code("ageBand")),
            Column("region", "person", region),
            Column("country", "journey.country", country),
            Column("decision", "decision", code("reviewDecision")),
            Column("reasons", "reasons", codes("reviewReason")),
            Column("decidedAt", "decidedAt", moment),
            Column("madeUp", "person.exercise", only_where("madeUp")),
        ),
        narrowed_by=frozenset({"filter"}),
    ),
    ExportedList(
        name="codes",
        section=Section.AUDIT,
        document=CODES,
        columns=(
            Column("list", "", list_title),
            Column("code", "code"),
            *(Column(f"label{language.value.capitalize()}", "", label(language.value)) for language in Language),
            Column("value", "", of_code("value")),
            Column("replacedBy", "replacedBy", replaced_by),
            Column("version", "", of_list("version")),
            Column("verified", "", verified),
            Column("source", "", of_list("source")),
        ),
        narrowed_by=frozenset(),
        person=None,
        note="note.places",
    ),
)
BY_NAME = {one.name: one for one in LISTS}
