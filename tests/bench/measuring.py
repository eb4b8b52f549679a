"""How every figure here is made.

Contender and limit run on the same parts in the same run, in rounds that alternate; the first round is thrown away and
three or more are kept. A figure is the median of the rounds' own ratios, told with the lowest and the highest, so that
a neighbour on the machine slows both sides. Processor time per operation is read from /proc for each process and for
the Postgres backends of the contender's database; it moves far less with the neighbours than the clock does.

Every goal is a ratio, or a difference of processor time, in the same round; absolute rates are told and decide nothing.
On a machine that others use, read the goals on processor time first: those on the clock swing with the neighbours.
"""

import math
import os
import statistics
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import asyncpg
import psutil

Sample = dict[str, float]
"""What one run of a contender measured, by name and unit, such as `p50 ms` or `server µs`."""
Contender = Callable[[], Awaitable[Sample]]
MEASURED = int(os.environ.get("BENCH_ROUNDS", "3"))
MICRO = 1e6


@dataclass(frozen=True)
class Spread:
    """The median of per-round figures, and their range."""

    median: float
    lowest: float
    highest: float

    def __str__(self) -> str:
        return f"{self.median:.3g} ({self.lowest:.3g}..{self.highest:.3g})"


@dataclass
class Rounds:
    """The samples of every contender, round by round."""

    samples: dict[str, list[Sample]] = field(default_factory=dict)

    def of(self, contender: str, measure: str) -> Spread:
        """One measure of one contender."""
        return spread([one[measure] for one in self.samples[contender]])

    def ratio(self, contender: str, limit: str, measure: str) -> Spread:
        """A measure relative to the limit's in the same round."""
        pairs = zip(self.samples[contender], self.samples[limit], strict=True)
        return spread([ours[measure] / theirs[measure] for ours, theirs in pairs])

    def lines(self) -> list[str]:
        """Every contender with the median and range of each measure."""
        return [
            f"  {name}: " + ", ".join(f"{measure} {self.of(name, measure)}" for measure in samples[0])
            for name, samples in self.samples.items()
        ]


def spread(figures: Sequence[float]) -> Spread:
    """Median and range."""
    return Spread(statistics.median(figures), min(figures), max(figures))


async def alternately(contenders: Mapping[str, Contender], measured: int = MEASURED) -> Rounds:
    """Run all contenders in turn, once to warm up and `measured` times to measure."""
    rounds = Rounds({name: [] for name in contenders})
    for number in range(measured + 1):
        for name, run in contenders.items():
            sample = await run()
            if number:
                rounds.samples[name].append(sample)
    return rounds


def percentile(figures: Sequence[float], share: float) -> float:
    """The value below which a share of the figures lies."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Book:
    """The findings, written at once and again at the end of the run."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, *lines: str) -> None:
        """Note some lines."""
        self.lines += lines
        sys.stdout.write("\n".join(("", *lines, "")))

    def table(self, title: str, rounds: Rounds) -> None:
        """Note all samples of a comparison."""
        self.note(title, *rounds.lines())

    def goal(
        self, name: str, wanted: str, figure: Spread, *, at_most: float = math.inf, at_least: float = -math.inf
    ) -> bool:
        """Note a goal and whether the median meets it; and where not all rounds say the same, that it is uncertain."""
        verdicts = [at_least <= one <= at_most for one in (figure.lowest, figure.median, figure.highest)]
        met, doubt = verdicts[1], "" if len(set(verdicts)) == 1 else " (uncertain: the rounds disagree)"
        self.note(f"{name} {'met' if met else 'MISSED'}{doubt}: {wanted}: {figure}")
        return met


def seconds_of(*pids: int | None) -> float:
    """Processor seconds these processes and their children have used so far."""
    return sum(_seconds(process) for pid in pids if pid for process in _tree(pid))


def _tree(pid: int) -> list[psutil.Process]:
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _seconds(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def listener_on(port: int) -> int | None:
    """The process that listens on a local port; None where it is elsewhere or not ours to see."""
    for one in psutil.net_connections("tcp"):
        if one.status == psutil.CONN_LISTEN and one.laddr and one.laddr.port == port:
            return one.pid
    return None


@dataclass(frozen=True)
class Backends:
    """The Postgres processes that serve some databases of the server at `administrator`."""

    administrator: str
    databases: tuple[str, ...]

    async def seconds(self) -> float:
        """Processor seconds of those that are connected now; 0 where the server is on another machine."""
        if urlsplit(self.administrator).hostname not in ("127.0.0.1", "localhost"):
            return 0.0
        connection = await asyncpg.connect(self.administrator)
        try:
            rows = await connection.fetch(
                "SELECT pid FROM pg_stat_activity WHERE datname = ANY($1::text[])", list(self.databases)
            )
        finally:
            await connection.close()
        return sum(_seconds(psutil.Process(row["pid"])) for row in rows if psutil.pid_exists(row["pid"]))
