"""Charts that the city shows on its own site.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here."""
    op.create_table(
        "embedding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("chart", sa.String(length=40), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("sites", sa.JSON(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["made_by_id"], ["user.id"], name=op.f("fk_embedding_made_by_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_embedding")),
        sa.UniqueConstraint("token", name=op.f("uq_embedding_token")),
    )
    with op.batch_alter_table("embedding") as batch_op:
        batch_op.create_index(batch_op.f("ix_embedding_changed_at"), ["changed_at"], unique=False)


def downgrade() -> None:
    """Take the schema back; every chart that was shown elsewhere is shown there no more."""
    with op.batch_alter_table("embedding") as batch_op:
        batch_op.drop_index(batch_op.f("ix_embedding_changed_at"))
    op.drop_table("embedding")
