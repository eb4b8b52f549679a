"""What a process that reads a hostile file may do."""

import codecs
import resource
from contextlib import suppress
from encodings.aliases import aliases


def limit(memory: int, processor: int) -> None:
    """So many bytes of memory, so many seconds of processor time; no file may be written."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def open_nothing() -> None:
    """From now on no file and no connection is opened, and no process begun: what is needed is loaded before.

    Which codecs a file names is its own matter, and each is a module: all are loaded here.
    """
    for name in set(aliases.values()):
        with suppress(LookupError):
            codecs.lookup(name)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
