"""Reading in a child process, so that a hostile file ends there and not here.

The child takes its limits upon itself before it reads (`tracker.fetching.child`); here its time is kept, and whatever
it has started ends with it. Question and answer are files without names: neither side waits for the other, and the
child's limit on what it may write is the limit of the answer.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from tempfile import TemporaryFile
from typing import Any

# -P: the child must not take a file in the reader's folder for one of its modules.
CHILD = (sys.executable, "-P", "-m", "tracker.fetching.child")
SECONDS = 20  # beyond what the child may compute, so that a busy machine does not cost an article
LONGEST_HINT = 2_000


def read_apart(task: str, kind: str, body: bytes, *, media_type: str, address: str) -> dict[str, Any]:
    """Return what the child answers, or under "refused" why it does not: "slow" or "broken" for any bad end.

    task: "article" or "blocks"
    kind: what the bytes are, as `type_of` says
    """
    # A command line takes no NUL, no half letter and not every length, and both words only help.
    hints = [
        hint[:LONGEST_HINT].replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")
        for hint in (media_type, address)
    ]
    secretless = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
    with TemporaryFile() as question, TemporaryFile() as answer:
        question.write(body)
        question.seek(0)
        child = subprocess.Popen(  # noqa: S603
            [*CHILD, task, kind, *hints],
            stdin=question,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            env=secretless,
            start_new_session=True,
        )
        try:
            code = child.wait(SECONDS)
        except subprocess.TimeoutExpired:
            return {"refused": "slow"}
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        if code == -signal.SIGXCPU:
            return {"refused": "slow"}
        if code != 0:
            return {"refused": "broken"}
        answer.seek(0)
        found: dict[str, Any] = json.load(answer)
        return found
