"""The child that reads what comes from outside. It may take so much memory and so much time, and no more.

python -m tracker.fetching.child TASK TYPE MEDIA_TYPE ADDRESS  < bytes  > JSON
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any

from tracker.fetching.sniff import LETTER, PDF, SNAPSHOT

MEMORY = 512 * 1024 * 1024
SECONDS = 8
MOST_ANSWER = 8 * 1024 * 1024


def main() -> int:
    """Read standard input as task and type say, and answer in JSON."""
    submit_to_limits()
    task, kind, media_type, address = sys.argv[1:5]
    sys.stdout.write(json.dumps(read(task, kind, sys.stdin.buffer.read(), media_type, address)))
    return 0


def submit_to_limits() -> None:
    """Give up, for good, all memory, time, output and offspring beyond what reading needs."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))  # the second ends what the first only warns
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_ANSWER, MOST_ANSWER))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read(task: str, kind: str, body: bytes, media_type: str, address: str) -> dict[str, Any]:
    """Return the article of `body` or its blocks; `refused` names why nothing was found.

    Each reader is imported when it is wanted: they are large, and a child reads once.
    """
    if task == "blocks":
        from tracker.fetching.blocks import read_blocks

        return {"blocks": read_blocks(kind, body, media_type)}
    if kind == PDF:
        from tracker.fetching.pdf import read_pdf

        return read_pdf(body)
    if kind in (LETTER, SNAPSHOT):
        from tracker.fetching.mail import read_mail

        return read_mail(body, address)
    from tracker.fetching.html import read_html

    return read_html(body, media_type, address)


if __name__ == "__main__":
    raise SystemExit(main())
