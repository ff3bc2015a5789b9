"""The child that reads what comes from outside. It may take so much memory and so much time, and no more.

python -m tracker.fetching.child TYPE MEDIA_TYPE ADDRESS  < bytes  > JSON
"""

from __future__ import annotations

import json
import resource
import sys

MEMORY = 1024 * 1024 * 1024
SECONDS = 15


def main() -> int:
    """Read standard input as the type says, and answer in JSON; `refused` names why nothing was found."""
    kind, media_type, address = sys.argv[1:4]
    body = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if kind == "application/pdf":
        from tracker.fetching.pdf import read_pdf

        answer = read_pdf(body)
    else:
        from tracker.fetching.html import read_html

        answer = read_html(body, media_type, address)
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
