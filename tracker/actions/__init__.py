"""Every change there is: verbs that take a session, flush, and leave the commit to whoever asked."""
