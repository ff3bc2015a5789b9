"""The longest lists of words of the packs: names of cities that are everyday words, and adjectives of countries."""
