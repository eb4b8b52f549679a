"""What is wrong with an agency as it was registered, as SQL over its row."""

from shared.contracts.code_lists import COUNTRIES
from shared.contracts.intake.v1 import ACTING_FOR_A_STATE

_ACTING = ", ".join(f"'{kind.name}'" for kind in sorted(ACTING_FOR_A_STATE))
_COUNTRIES = ", ".join(f"'{code}'" for code in COUNTRIES)
STATE_MISSING = (
    f"CASE WHEN cardinality({{row}}.states) = 0 THEN {{row}}.kind IN ({_ACTING})"
    f" ELSE NOT {{row}}.states <@ ARRAY[{_COUNTRIES}]::text[] END"
)
CODE_UNSAFE = "coalesce({row}.code LIKE '%.%', false)"
