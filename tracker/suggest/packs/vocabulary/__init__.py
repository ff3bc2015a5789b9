"""What a pack holds, by what it is for: a file for each group of words and patterns."""
