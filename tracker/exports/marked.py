"""What leads from one place of a paper to another, and what a sealed one says of itself, the same in every format."""

from __future__ import annotations

from tracker.exports.blocks import Paper


def marked(paper: Paper) -> dict[str, str]:
    """Return the name of each passage's place in the annex, by its number as the reader reads it."""
    numbers = [
        str(passage["number"])
        for section in paper["sections"]
        for block in section["blocks"]
        if block["block"] == "passages"
        for passage in block["passages"]
    ]
    return {number: f"passage_{place}" for place, number in enumerate(numbers, start=1)}


def fingerprints(paper: Paper) -> dict[str, str]:
    """Return the hashes that a sealed paper prints: of its content, where it is told, and of the paper before."""
    seal = paper.get("seal", {})
    told = {"fingerprint": paper.get("fingerprint") or seal.get("fingerprint"), "previous": seal.get("previous")}
    return {name: str(value) for name, value in told.items() if value}
