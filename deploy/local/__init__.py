"""The local stack: real Kafka, Postgres and Temporal on one machine, and the small supervisor that keeps them."""
