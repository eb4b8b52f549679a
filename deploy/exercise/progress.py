"""Live progress in the terminal: one line that is rewritten, or one line now and then where there is no terminal."""

import asyncio
import sys

from deploy.exercise.play import Play

SHOWN = {
    "registered": ("registerPerson", "imported"),
    "requests": ("makeRequest",),
    "assisted": ("completeAssistance",),
    "seats": ("confirmSeat",),
    "home": ("handOverPerson",),
    "plans": ("agreePlan",),
    "tranches": ("payTranche",),
    "follow-ups": ("recordFollowUp",),
    "decisions": ("decideReview",),
}


def line(play: Play) -> str:
    """The story's date and how far everybody has come."""
    parts = [f"{name} {sum(play.counts[command] for command in commands)}" for name, commands in SHOWN.items()]
    return f"{play.now():%d %b %Y}  " + " · ".join(parts)


async def report_progress(play: Play) -> None:
    """Tell until cancelled."""
    terminal = sys.stdout.isatty()
    while True:
        text = line(play)
        sys.stdout.write(f"\r\x1b[2K{text[:150]}" if terminal else f"{text}\n")
        sys.stdout.flush()
        await asyncio.sleep(1 if terminal else 10)
