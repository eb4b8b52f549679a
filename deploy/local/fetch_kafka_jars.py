"""Resolve Kafka's jars and copy them into the folder given as argument.

A program of its own, because jgo blocks and talks.
"""

import shutil
import sys
from pathlib import Path

import jgo

BROKER = "org.apache.kafka:kafka_2.13:4.3.1"
# Resolved apart: joined to the broker's endpoint it would pull kafka-clients down to 3.9, on which the broker dies.
LOGGING = "org.apache.logging.log4j:log4j-slf4j-impl:2.25.4"


def resolved() -> list[Path]:
    """Every jar of the broker's class path.

    jgo takes a half-resolved environment that an earlier failure left for a good one, hence `update`.
    """
    logging = [jar for jar in jgo.build(LOGGING, update=True).all_jars if jar.name.startswith("log4j-slf4j-impl-")]
    return [*jgo.build(BROKER, update=True).all_jars, *logging]


if __name__ == "__main__":
    for jar in resolved():
        shutil.copyfile(jar, Path(sys.argv[1]) / jar.name)
