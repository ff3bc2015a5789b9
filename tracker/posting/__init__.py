"""Handing letters to the city's own mail server: the only room that does, and it only ever sends."""

from tracker.posting.server import MailServer, PostingError, mail_server, post

__all__ = ["MailServer", "PostingError", "mail_server", "post"]
