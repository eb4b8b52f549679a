"""What is counted about delivery; exported where telemetry is set up."""

from opentelemetry import metrics

_meter = metrics.get_meter("homeward.messaging")

relayed = _meter.create_counter("homeward.outbox.relayed", description="Records acknowledged by the broker")
held_back = _meter.create_counter("homeward.outbox.held_back", description="Rows the broker will never take")
applied = _meter.create_counter("homeward.events.applied", description="Events whose effect is committed")
repeated = _meter.create_counter("homeward.events.repeated", description="Events delivered again and absorbed")
passed_over = _meter.create_counter("homeward.events.passed_over", description="Events nobody here listens to")
unknown = _meter.create_counter("homeward.events.unknown", description="Events of a type no contract here has")
parked = _meter.create_counter("homeward.events.parked", description="Events put aside for somebody to look at")
tried_again = _meter.create_counter("homeward.batches.tried_again", description="Batches rolled back and repeated")
fenced = _meter.create_counter("homeward.records.fenced", description="Records of a relay that had lost its lease")
written_again = _meter.create_counter("homeward.tombstones.laid_again", description="Destroyed keys found in the log")
stands_still = _meter.create_counter("homeward.consumers.stand_still", description="Faults that are not the data's")
restarted = _meter.create_counter("homeward.workflows.restarted", description="Open aggregates without a workflow")
