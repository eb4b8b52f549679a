"""What every recorded history is encrypted with: ids only, so that anybody may read them."""

from pathlib import Path

RECORDING_KEY = bytes(range(32))
HISTORIES = Path(__file__).with_name("histories")
