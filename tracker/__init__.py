"""A city hall's register of its international relations."""

__version__ = "0.1.0"
