"""How busy the machine is, for stories whose clock runs whatever anybody does: on a busy one it runs slower."""

import time

SPIN_SECONDS = 0.05
"""Of work; several turns of the scheduler."""
USUAL = 1.25
"""So many times as long it takes beside the suite's own processes."""
MOST = 4.0


def slowness() -> float:
    """How many times as long as usually this process takes for its work because of others; 1 on a quiet machine."""
    began, worked = time.monotonic(), time.thread_time()
    while time.thread_time() - worked < SPIN_SECONDS:
        pass
    took = time.monotonic() - began
    return min(MOST, max(1.0, took / SPIN_SECONDS / USUAL))
