"""Evidence as W3C web annotations (JSON-LD), which other programs read and check against the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.core.evidence import Selector

# Named, never fetched: whoever reads the file knows it.
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


@dataclass(frozen=True, slots=True)
class Archived:
    """The copy into which the annotations point.

    address:     where the copy is shown
    text_sha256: of its text in UTF-8; the selectors hold for that text alone
    """

    address: str
    text_sha256: str
    language: str
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class Proof:
    """A passage and what it proves: a field of the record that is shown at `record`."""

    id: str
    selector: Selector
    record: str
    field: str
    created_at: datetime


def annotation_page(address: str, archived: Archived, proofs: Iterable[Proof]) -> dict[str, Any]:
    """Return all evidence of one article as an annotation page, which is found at `address`."""
    items = [_annotation(proof, archived) for proof in proofs]
    return {"@context": CONTEXT, "id": address, "type": "AnnotationPage", "items": items}


def _annotation(proof: Proof, archived: Archived) -> dict[str, Any]:
    chosen = proof.selector
    return {
        "id": proof.id,
        "type": "Annotation",
        "motivation": "linking",
        "created": _moment(proof.created_at),
        "body": {
            "type": "SpecificResource",
            "source": proof.record,
            "selector": {"type": "FragmentSelector", "value": proof.field},
        },
        "target": {
            "type": "SpecificResource",
            "source": {
                "id": archived.address,
                "type": "Text",
                "language": archived.language,
                "textSha256": archived.text_sha256,
            },
            "state": {"type": "TimeState", "sourceDate": _moment(archived.retrieved_at)},
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": chosen.quote,
                    "prefix": chosen.prefix,
                    "suffix": chosen.suffix,
                },
                {"type": "TextPositionSelector", "start": chosen.start, "end": chosen.end},
            ],
        },
    }


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
