"""Every change there is: verbs that take a session, flush, and leave the commit to whoever asked."""

from tracker.kinds import searching  # noqa: F401 - whoever changes a record also keeps it to be found
