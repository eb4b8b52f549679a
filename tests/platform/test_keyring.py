"""Sealed values."""

import os
from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap

from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonProfile
from shared.platform.errors import SealedForAnother
from shared.platform.keyring import Keyring, Storage

PROFILE = PersonProfile(given_name="Awa", family_name="Exemple")


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(os.urandom(32))


def test_a_sealed_value_opens_as_it_was(keyring: Keyring) -> None:
    wrapped, subject = keyring.new_wrapped_key(), uuid4()
    sealed = keyring.seal(wrapped, subject, SealKind.PROFILE, PROFILE)
    assert "Awa" not in sealed.model_dump_json()
    assert keyring.open(wrapped, sealed, PersonProfile, of=subject) == PROFILE


def test_a_blob_cannot_be_moved_to_another_person(keyring: Keyring) -> None:
    wrapped = keyring.new_wrapped_key()
    other = uuid4()
    sealed = keyring.seal(wrapped, uuid4(), SealKind.PROFILE, PROFILE)
    with pytest.raises(InvalidTag):
        keyring.open(wrapped, sealed.model_copy(update={"subject_id": other}), PersonProfile, of=other)


def test_a_blob_opens_only_for_the_person_of_its_row(keyring: Keyring) -> None:
    wrapped, victim = keyring.new_wrapped_key(), uuid4()
    sealed = keyring.seal(wrapped, victim, SealKind.PROFILE, PROFILE)
    with pytest.raises(SealedForAnother):
        keyring.open(wrapped, sealed, PersonProfile, of=uuid4())


def test_a_blob_cannot_pass_as_another_class(keyring: Keyring) -> None:
    wrapped = keyring.new_wrapped_key()
    sealed = keyring.seal(wrapped, uuid4(), SealKind.PROFILE, PROFILE)
    with pytest.raises(InvalidTag):
        keyring.open(wrapped, sealed.model_copy(update={"kind": SealKind.HEALTH}), PersonProfile, of=sealed.subject_id)


def test_another_key_encryption_key_opens_nothing(keyring: Keyring) -> None:
    wrapped = keyring.new_wrapped_key()
    sealed = keyring.seal(wrapped, uuid4(), SealKind.PROFILE, PROFILE)
    with pytest.raises(InvalidUnwrap):
        Keyring(os.urandom(32)).open(wrapped, sealed, PersonProfile, of=sealed.subject_id)


def test_short_and_longer_names_make_blobs_of_one_length(keyring: Keyring) -> None:
    wrapped = keyring.new_wrapped_key()
    lengths = {
        len(keyring.seal(wrapped, uuid4(), SealKind.PROFILE, PersonProfile(given_name=name)).blob)
        for name in ("A", "Abdurrahman")
    }
    assert len(lengths) == 1


def test_stored_bytes_open_only_in_their_context() -> None:
    storage = Storage(os.urandom(32))
    blob = storage.seal(b"record", "parked/1")
    assert storage.open(blob, "parked/1") == b"record"
    with pytest.raises(InvalidTag):
        storage.open(blob, "parked/2")
