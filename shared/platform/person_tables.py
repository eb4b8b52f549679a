"""The tables in which a service keeps whose each person is; see `person_reach.py`."""

from sqlalchemy import Boolean, Column, DateTime, MetaData, SmallInteger, Table, Uuid, text


def add_person_reach(metadata: MetaData) -> None:
    Table(
        "person_reach",
        metadata,
        Column("person_id", Uuid, primary_key=True),
        Column("is_registered", Boolean, nullable=False, server_default=text("false")),
        Column("agency_id", Uuid),
        Column("case_id", Uuid),
        Column("case_opened_at", DateTime(timezone=True)),
        Column("caseworker_id", Uuid),
        Column("has_journey", Boolean, nullable=False, server_default=text("false")),
    )
    Table(
        "person_reach_followed",
        metadata,
        Column("id", SmallInteger, primary_key=True, autoincrement=False),
        Column("caught_up_at", DateTime(timezone=True)),
    )
