"""A workbook being imported, and what rests of it until it is done: sealed under a key that is destroyed then."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ARRAY, Index, LargeBinary, Uuid
from sqlmodel import Field

from services.intake.imports.rows import RegistrationRow
from services.intake.records import AggregateRecord, Record
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import (
    ImportCompleted,
    ImportProgressed,
    ImportReceived,
    ImportRefused,
    ImportStaged,
    ImportStatus,
    PersonProfile,
    ProtectionStatus,
    Relationship,
    Sex,
)
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.identity import Actor


class FileKey(BaseModel):
    """The key of the file and of its staged rows; itself sealed under the import's subject key."""

    key: bytes

    model_config = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}


class StagedPerson(BaseModel):
    """A good row as it waits, sealed, to be registered."""

    relationship: Relationship
    sex: Sex
    region: str | None
    profile: PersonProfile
    protection_status: ProtectionStatus
    needs: tuple[str, ...]
    row_hash: str
    first_hash: str | None = None
    """Of the row before it in the file that reads alike, where there is one."""
    former_hashes: tuple[str, ...] = ()
    """What releases before this one made of the row."""
    first_former_hashes: tuple[str, ...] = ()

    @property
    def hashes(self) -> tuple[str, ...]:
        """By which it may have been registered before; its own first."""
        return (self.row_hash, *self.former_hashes)

    @property
    def hashes_alike(self) -> tuple[str, ...]:
        """Of rows that read alike, wherever they stand in their file."""
        return (self.first_hash, *self.first_former_hashes) if self.first_hash else self.hashes

    @property
    def is_certain(self) -> bool:
        """Whether somebody with the same row is the same person: two people share no paper and hardly a telephone."""
        return bool(self.profile.documents or self.profile.phone)

    @classmethod
    def of(cls, row: RegistrationRow) -> "StagedPerson":
        """The row without its place in the file."""
        return cls(
            relationship=row.relationship,
            sex=row.sex,
            region=row.region,
            profile=row.profile,
            protection_status=row.protection_status,
            needs=row.needs,
            row_hash=row.row_hash,
            former_hashes=row.former_hashes,
        )


class StagedHousehold(BaseModel):
    """Persons of one household of the file; or one person who belongs to none."""

    is_household: bool
    persons: list[StagedPerson]


class Chunk(BaseModel):
    """What one transaction registers; once it has, whom it registered, to be compared with who was there."""

    households: list[StagedHousehold] = []
    registered: list[UUID] = []


class SealedFile(NamedTuple):
    """A file under a key of its own, and that key sealed."""

    key: Sealed[FileKey]
    content: bytes


class Import(AggregateRecord, table=True):
    """One uploaded workbook. Its id is the subject of a key of its own."""

    __tablename__ = "imports"

    crisis_id: UUID = Field(foreign_key="crises.id")
    status: str = Field(max_length=20)
    file_key: Blob | None = sealed()
    content: bytes | None = Field(default=None, sa_type=LargeBinary)
    good: int = Field(default=0)
    refused: int = Field(default=0)
    registered: int = Field(default=0)
    unchanged: int = Field(default=0)
    continues: Any = Field(default=[], sa_type=ARRAY(Uuid))
    """Earlier imports of the same file, as it was or mended."""
    received_by: UUID
    received_by_agency: UUID | None = None
    received_at: datetime = moment()
    ended_at: datetime | None = later_moment()

    @classmethod
    def receive(
        cls, id: UUID, crisis_id: UUID, file: SealedFile, by: Actor, at: datetime
    ) -> tuple["Import", ImportReceived]:
        """Keep the encrypted file until its rows are staged."""
        received = cls(
            id=id,
            crisis_id=crisis_id,
            status=ImportStatus.RECEIVED,
            file_key=at_rest(file.key),
            content=file.content,
            received_by=by.id,
            received_by_agency=by.agency_id,
            received_at=at,
        )
        return received, ImportReceived(import_id=id, crisis_id=crisis_id, received_at=at)

    def stage(self, layout: str, good: int, refused: int) -> ImportStaged:
        """Every row was read; the file itself is no longer needed."""
        self.status = ImportStatus.STAGED
        self.content = None
        self.good, self.refused = good, refused
        return ImportStaged(import_id=self.id, format=layout, rows=good + refused, good=good, bad=refused)

    def progress(self, registered: int, unchanged: int) -> ImportProgressed:
        self.registered += registered
        self.unchanged += unchanged
        return ImportProgressed(import_id=self.id, registered=self.registered, unchanged=self.unchanged)

    def complete(self, at: datetime) -> ImportCompleted:
        self._end(ImportStatus.COMPLETED, at)
        return ImportCompleted(
            import_id=self.id,
            registered=self.registered,
            unchanged=self.unchanged,
            refused=self.refused,
            completed_at=at,
        )

    def refuse(self, code: str, reason: str, at: datetime) -> ImportRefused:
        """The file as a whole is not taken."""
        self._end(ImportStatus.REFUSED, at)
        return ImportRefused(import_id=self.id, code=code, reason=reason, refused_at=at)

    def _end(self, status: ImportStatus, at: datetime) -> None:
        self.status = status
        self.ended_at = at
        self.content = None
        self.file_key = None


class ImportChunk(Record, table=True):
    """Staged rows that wait to be registered, encrypted; the row goes when they are."""

    __tablename__ = "import_chunks"

    import_id: UUID = Field(primary_key=True, foreign_key="imports.id")
    number: int = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    is_registered: bool = Field(default=False)


class SpooledRow(Record, table=True):
    """A good row of a file that is still being read, encrypted; it goes when all of them stand in chunks."""

    __tablename__ = "spooled_rows"
    __table_args__ = (
        Index("ix_spooled_rows_row_hash", "attempt", "row_hash"),
        Index("ix_spooled_rows_household", "attempt", "household"),
    )

    attempt: UUID = Field(primary_key=True)
    place: int = Field(primary_key=True)
    """Where its household begins in the file."""
    number: int = Field(primary_key=True)
    import_id: UUID = Field(foreign_key="imports.id", index=True)
    household: bytes | None = Field(default=None, sa_type=LargeBinary)
    """Keyed, as the row's hash is."""
    row_hash: bytes = Field(sa_type=LargeBinary)
    occurrence: int = Field(default=0)
    """How many rows before it read alike."""
    content: bytes = Field(sa_type=LargeBinary)


class ImportedRow(Record, table=True):
    """A row that became a person, by keyed hash: what it says is not who it is, so that the file belongs to it."""

    __tablename__ = "imported_rows"

    crisis_id: UUID = Field(primary_key=True, foreign_key="crises.id")
    row_hash: bytes = Field(primary_key=True, sa_type=LargeBinary)
    import_id: UUID = Field(primary_key=True)
    person_id: UUID | None = Field(foreign_key="persons.id", index=True)
    """None once they are erased: the row is not registered again, and leads to nobody."""
