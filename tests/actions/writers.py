"""Writers that are quick and show what they were given, for tests that freeze reports."""

from __future__ import annotations

from types import SimpleNamespace

PLAIN = {"pdf": SimpleNamespace(write=lambda document: repr(sorted(document.items())).encode(), made_by="a test")}
