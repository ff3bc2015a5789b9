"""Editions of articles, their independence, and the words around a quote.

What was archived before is the first edition of its address, and has no WARC file: its request was not kept.

Revision ID: 0002
Revises: 0001
"""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

CONTEXT = 32  # letters before and behind a quote


def upgrade() -> None:
    """Bring the schema here, and complete the rows that are there."""
    with op.batch_alter_table("article") as batch_op:
        batch_op.add_column(sa.Column("edition", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("independence", sa.String(length=20), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("text_sha256", sa.String(length=64), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("by_hand", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("next_page", sa.String(), nullable=False, server_default=""))
        batch_op.drop_constraint(batch_op.f("uq_article_address"), type_="unique")
        batch_op.create_unique_constraint(batch_op.f("uq_article_address_edition"), ["address", "edition"])
    with op.batch_alter_table("article_body") as batch_op:
        batch_op.add_column(sa.Column("warc", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("evidence") as batch_op:
        batch_op.add_column(sa.Column("prefix", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("suffix", sa.String(), nullable=False, server_default=""))
    _complete_rows()
    with op.batch_alter_table("article") as batch_op:
        for name in ("edition", "independence", "text_sha256", "by_hand", "next_page"):
            batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("evidence") as batch_op:
        for name in ("prefix", "suffix"):
            batch_op.alter_column(name, server_default=None)


def _complete_rows() -> None:
    database = op.get_bind()
    article = sa.table("article", sa.column("id"), sa.column("text"), sa.column("text_sha256"))
    evidence = sa.table("evidence", *map(sa.column, ("id", "article_id", "start", "end", "prefix", "suffix")))
    for article_id in database.execute(sa.select(article.c.id)).scalars().all():
        text = database.execute(sa.select(article.c.text).where(article.c.id == article_id)).scalar_one()
        hashed = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        database.execute(article.update().where(article.c.id == article_id).values(text_sha256=hashed))
        quotes = sa.select(evidence.c.id, evidence.c.start, evidence.c.end).where(evidence.c.article_id == article_id)
        for evidence_id, start, end in database.execute(quotes).all():
            around = {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}
            database.execute(evidence.update().where(evidence.c.id == evidence_id).values(**around))


def downgrade() -> None:
    """Take the schema back; only the first edition of an address can stay, so the later ones lose theirs."""
    article = sa.table("article", sa.column("address"), sa.column("edition"))
    op.execute(article.update().where(article.c.edition > 1).values(address=None))
    with op.batch_alter_table("evidence") as batch_op:
        batch_op.drop_column("suffix")
        batch_op.drop_column("prefix")
    with op.batch_alter_table("article_body") as batch_op:
        batch_op.drop_column("warc")
    with op.batch_alter_table("article") as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_article_address_edition"), type_="unique")
        batch_op.create_unique_constraint(batch_op.f("uq_article_address"), ["address"])
        for name in ("next_page", "by_hand", "text_sha256", "independence", "edition"):
            batch_op.drop_column(name)
