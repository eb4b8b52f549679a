"""Exchange rates as they were given, by day. None is guessed: neither from another day nor through a third currency."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from shared.contracts.currencies import minor_units
from shared.platform.errors import Refused


class ExchangeRateMissing(Refused):
    """Whoever records the rate of that day can go on."""

    text = "There is no exchange rate between {source} and {target} of {day} or of the days the agreement allows"
    about_field = "currency"


class ExchangeRatesDiffer(Refused):
    """Which of the two is right, somebody has to say."""

    text = "There are two different exchange rates between {source} and {target} of {day}"
    about_field = "rate"


class ExchangeRateNotPositive(Refused):
    """Nothing can be converted by it."""

    text = "An exchange rate must be above zero"
    about_field = "rate"


class CurrencyUnknown(Refused):
    """Without its minor unit an amount is no number."""

    text = "This is not a currency with a known minor unit"
    about_field = "currency"


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    """One unit of `source` (not of its minor unit) is `rate` units of `target` on this day."""

    source: str
    target: str
    day: date
    rate: Decimal

    def __post_init__(self) -> None:
        if not self.rate.is_finite() or self.rate <= 0:
            raise ExchangeRateNotPositive


class ExchangeRates:
    """Looked up both ways, exactly: the rate from EUR to XOF is that from XOF to EUR too, and says the same as one."""

    def __init__(self, rates: Iterable[ExchangeRate]) -> None:
        self._rates: dict[tuple[str, str, date], Fraction] = {}
        for one in rates:
            there = Fraction(one.rate)
            for pair, rate in (((one.source, one.target), there), ((one.target, one.source), 1 / there)):
                if self._rates.setdefault((*pair, one.day), rate) != rate:
                    raise ExchangeRatesDiffer(source=one.source, target=one.target, day=one.day.isoformat())

    def minor_per_minor(self, source: str, target: str, day: date, age_days: int = 0) -> Fraction:
        """How many minor units of `target` one of `source` is, by the newest rate of that day or `age_days` before.

        Raises ExchangeRateMissing and CurrencyUnknown.
        """
        if source == target:
            return Fraction(1)
        for age in range(age_days + 1):
            if rate := self._rates.get((source, target, day - timedelta(days=age))):
                return rate * _minor_units_in(target) / _minor_units_in(source)
        raise ExchangeRateMissing(source=source, target=target, day=day.isoformat())


def _minor_units_in(currency: str) -> int:
    if currency not in minor_units():
        raise CurrencyUnknown
    return int(10 ** minor_units()[currency])
