"""What the further charts show: one module for each question, each of which composes a tally."""
