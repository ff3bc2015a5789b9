"""The kinds of record, one file each, and the registry that holds them together."""
