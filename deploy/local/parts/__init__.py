"""One recipe per part of the stack: how it is fetched, prepared and started."""
