"""What is done about operations and about each person's place in them.

Whoever changes a seat locks person, case, operation, movement, as far as it needs them and in that order, everywhere,
and of two operations the one with the lower id first: so nobody waits in a circle, and nobody decides by what a person
is taking back at that moment.
"""
