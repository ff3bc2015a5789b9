"""The chapters of a council report: each a pure function from the report's material to what the chapter says."""
