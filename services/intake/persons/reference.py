"""The reference printed on a registration card: `HW-4K7Q-9TZX-C`. It carries no meaning.

Eight symbols of Crockford's base 32 spell a random number of 40 bits; a ninth checks them. The check is a weighted sum
over the field of 32 elements with a different weight for every place, so that every single wrong symbol and every swap
of two symbols, neighbours or not, is noticed. Spoken and handwritten forms are understood: case, spaces and hyphens do
not matter, I and L read as 1, O as 0.
"""

from shared.platform.errors import Refused

BITS = 40
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 8
_PREFIX = "HW"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})
_FIELD_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1, primitive over the field of two elements: its root generates all 31 weights."""


class MistypedReference(Refused):
    """What was given is not a registration reference, or not as it was printed."""

    text = "A registration reference has HW and nine symbols, letters without U and digits; the last checks the rest"
    about_field = "reference"


def registration_reference(number: int) -> str:
    """Spell a given random number of 40 bits; ValueError when it is larger or negative."""
    if not 0 <= number < 1 << BITS:
        raise ValueError("a registration reference is made from 40 random bits")
    body = "".join(_SYMBOLS[number >> shift & 31] for shift in range(BITS - 5, -1, -5))
    return f"{_PREFIX}-{body[:4]}-{body[4:]}-{_check_symbol(body)}"


def parse_registration_reference(text: str) -> str:
    """The reference as printed, from any way of writing it; MistypedReference when it was not printed so."""
    symbols = text.strip().upper().translate(_READ_AS)
    if len(symbols) == len(_PREFIX) + _LENGTH + 1:
        symbols = symbols.removeprefix(_PREFIX)
    if len(symbols) != _LENGTH + 1:
        raise MistypedReference
    if any(symbol not in _SYMBOLS for symbol in symbols):
        raise MistypedReference
    body, check = symbols[:_LENGTH], symbols[_LENGTH]
    if _check_symbol(body) != check:
        raise MistypedReference
    return f"{_PREFIX}-{body[:4]}-{body[4:]}-{check}"


def _check_symbol(body: str) -> str:
    total = 0
    for symbol in body:
        total = _times_root(total ^ _SYMBOLS.index(symbol))
    return _SYMBOLS[total]


def _times_root(element: int) -> int:
    product = element << 1
    return product ^ _FIELD_POLYNOMIAL if product & 32 else product
