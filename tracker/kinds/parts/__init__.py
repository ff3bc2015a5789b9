"""What records have several of, one file for each part: its table and its declaration."""
