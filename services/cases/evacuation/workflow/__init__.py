"""The two processes of evacuation: one watches a person's place, the other a whole operation."""
