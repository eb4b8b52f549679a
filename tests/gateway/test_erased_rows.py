"""What is erased with a person follows from the tables; a new column about persons says whether it stays."""

from collections.abc import Iterator

from sqlalchemy import ARRAY, Column, MetaData, String, Table
from sqlalchemy.dialects.postgresql import JSONB

from services.gateway.assembly.tables import PROJECTED, metadata
from services.gateway.readmodel.columns import NO_CODES, NOTHING, code, codes, identity, person, reference, sealed
from services.gateway.readmodel.erased import WITH_THE_PERSON, statements
from services.gateway.readmodel.person_links import person_columns

STAYS = {
    "assistance": "status urgency",
    "cases": "closure_reason status urgency",
    "consents": "language legal_basis purpose",
    "contact_attempts": "mode outcome",
    "erasures": "decline_reason reason",
    "evidence": "kind",
    "follow_ups": "mode status",
    "grants": "currency purpose status",
    "journeys": "country outcome time_zone",
    "movements": "boarding_correction release_reason status",
    "persons": "age_band card case_status exercise next_kind next_kind_elsewhere phase reference region relationship"
    " sex urgency",
    "requests": "kind urgency",
    "reviews": "correction_reason decision proposed_outcome reasons subject",
    "sharing_grants": "classes legal_basis protocol_version purpose",
    "sharing_overrides": "classes decline_reason ground legal_basis purpose",
    "steps": "kind reasons",
    "timeline": "kind service",
    "tranches": "currency evidence_required return_reason status",
}
"""By table: the codes that stay. Reports count them, and whoever answers for an erasure sees what came of it.

Of a person the events of the erasure, the key's tombstone and the statement of derived columns see to the rest.
"""


def staying(of: MetaData, tables: tuple[str, ...]) -> dict[str, str]:
    names = {name: sorted(_texts_that_stay(of.tables[name])) for name in sorted(tables)}
    return {name: " ".join(columns) for name, columns in names.items() if columns}


def _texts_that_stay(table: Table) -> Iterator[str]:
    """Numbers, moments and ids say nothing of somebody whose key is destroyed."""
    if not person_columns(table) or table.info.get("erased_with") is not None:
        return
    texts = [column for column in table.columns if isinstance(column.type, String | ARRAY | JSONB)]
    yield from (one.name for one in texts if not one.info.get("erased") and not one.info.get("staff"))


def toy(*columns: Column[object]) -> MetaData:
    made = MetaData()
    Table("visits", made, identity("visit_id"), person(), *columns)
    return made


def test_every_text_about_a_person_is_erased_with_them_or_listed_as_staying() -> None:
    assert staying(metadata, PROJECTED) == STAYS


def test_a_new_column_that_says_nothing_of_an_erasure_is_seen() -> None:
    made = toy(code("place"), code("mood", erased=NOTHING), sealed("words"))
    assert staying(made, tuple(made.tables)) == {"visits": "place"}


def test_what_a_table_says_is_emptied_for_the_persons_of_its_rows() -> None:
    assert statements(toy(code("place"), codes("topics", erased=NO_CODES), sealed("words"))) == [
        """UPDATE visits SET "topics" = '{}', "words" = NULL WHERE (visits.person_id = ANY(:ids))"""
        """ AND ("topics" IS DISTINCT FROM '{}' OR "words" IS DISTINCT FROM NULL)"""
    ]


def test_rows_go_with_their_person_or_with_the_rows_they_belong_to() -> None:
    made = toy()
    Table("remarks", made, identity(), reference("visit_id"), person(), info={"erased_with": made.tables["visits"]})
    Table("pairs", made, identity(), person(), person("other_id"), info={"erased_with": WITH_THE_PERSON})
    assert sorted(statements(made)) == [
        "DELETE FROM pairs WHERE (pairs.person_id = ANY(:ids) OR pairs.other_id = ANY(:ids))",
        "DELETE FROM remarks USING visits WHERE visits.id = remarks.visit_id AND (visits.person_id = ANY(:ids))",
    ]
