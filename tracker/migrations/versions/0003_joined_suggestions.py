"""What a suggestion added to a record that was there already, so that joining the two can be taken back.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here."""
    with op.batch_alter_table("suggestion") as batch_op:
        batch_op.add_column(sa.Column("joined", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("suggestion") as batch_op:
        batch_op.alter_column("joined", server_default=None)


def downgrade() -> None:
    """Take the schema back; what was joined stays with its record, as if it had been recorded there."""
    op.execute(sa.text("UPDATE suggestion SET decision = 'rejected', engagement_id = NULL WHERE decision = 'joined'"))
    with op.batch_alter_table("suggestion") as batch_op:
        batch_op.drop_column("joined")
