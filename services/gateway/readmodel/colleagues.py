"""Which accounts see a person, and which of them are colleagues: what the matrix says of their roles, as SQL."""

from shared.contracts.base import C1, FieldClass
from shared.policy.matrix import Reach, matrix

WITHIN = {
    Reach.ALL: "true",
    Reach.TEAM: "{account}.agency_id = {person}.agency_id",
    Reach.OWN: "{person}.caseworker_id = {account}.id",
}


def sees(account: str, person: str, field_class: FieldClass = C1) -> str:
    """SQL: whether an account that is open sees a person, or reaches them in this class; both by their aliases."""
    reaches = (
        f"({account}.roles && ARRAY{roles} AND {WITHIN[reach].format(account=account, person=person)})"
        for reach in Reach
        if (roles := sorted(role for role in matrix().roles if matrix().reach([role], field_class) is reach))
    )
    return f"coalesce({account}.active AND ({' OR '.join(reaches)}), false)"


def colleague(account: str, person: str, agency: str) -> str:
    """SQL: whether an account is of this agency, and sees the person."""
    return f"({account}.agency_id = {agency} AND {sees(account, person)})"
