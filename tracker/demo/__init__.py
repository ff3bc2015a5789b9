"""The demo city: Shiraz, with what is publicly known of its relations and articles that we wrote ourselves.

What is made up for the demonstration says so, in the article and in the record.
"""
