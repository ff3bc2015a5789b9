"""The regions of the world in which a city wants its ties to be.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here."""
    with op.batch_alter_table("register") as batch_op:
        batch_op.add_column(sa.Column("priority_regions", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("register") as batch_op:
        batch_op.alter_column("priority_regions", server_default=None)


def downgrade() -> None:
    """Take the schema back; the priorities are lost, as nothing else holds them."""
    with op.batch_alter_table("register") as batch_op:
        batch_op.drop_column("priority_regions")
