"""Whole units out of exact claims, by the largest remainder (Hamilton's method)."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm


def largest_remainder(claims: Sequence[int], denominator: int, most: int) -> list[int]:
    """Every claim, so many `denominator`ths, rounded down or up; together all whole units of them, at most `most`.

    Claims beyond `most` are reduced in proportion. Of equal remainders the earlier claim's comes first.
    """
    total = sum(claims)
    if total > most * denominator:
        claims, denominator, total = [claim * most for claim in claims], total, total * most
    divided = [divmod(claim, denominator) for claim in claims]
    shares = [whole for whole, _ in divided]
    by_remainder = sorted(range(len(divided)), key=lambda index: -divided[index][1])
    for index in by_remainder[: total // denominator - sum(shares)]:
        shares[index] += 1
    return shares


def largest_remainder_of(claims: Sequence[Fraction], most: int) -> list[int]:
    """The same of fractions."""
    denominator = lcm(*(claim.denominator for claim in claims))
    numerators = [claim.numerator * (denominator // claim.denominator) for claim in claims]
    return largest_remainder(numerators, denominator, most)
