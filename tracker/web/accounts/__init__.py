"""Signing in and out, one's own settings, and the accounts of the house."""

from tracker.web.accounts import digest  # noqa: F401 - it registers its page here
from tracker.web.accounts.views import blueprint

__all__ = ["blueprint"]
