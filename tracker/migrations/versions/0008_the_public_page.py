"""The public page: what the city publishes, and which records it holds back.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here; nothing is public before somebody decides it."""
    op.create_table(
        "publication",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("keys", sa.JSON(), nullable=False),
        sa.Column("licence", sa.String(length=20), nullable=False),
        sa.Column("introduction", sa.JSON(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
    )
    with op.batch_alter_table("publication") as batch_op:
        batch_op.create_index(batch_op.f("ix_publication_changed_at"), ["changed_at"], unique=False)
    # A column that has a default is added in place by both databases; no row of the parent table is written anew.
    op.add_column("engagement", sa.Column("withheld", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take the schema back; which records were held back is forgotten with the page that they were held back from."""
    op.drop_column("engagement", "withheld")
    with op.batch_alter_table("publication") as batch_op:
        batch_op.drop_index(batch_op.f("ix_publication_changed_at"))
    op.drop_table("publication")
