"""An index that holds all that a timeline counts by, so that records are laid out in time without being read.

Revision ID: 0004
Revises: 0003
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NARROW = ["kind", "deleted_at", "first_day"]
WIDE = [*NARROW, "last_day", "status"]


def upgrade() -> None:
    """Bring the schema here."""
    with op.batch_alter_table("engagement") as batch_op:
        batch_op.create_index(batch_op.f(f"ix_engagement_{'_'.join(WIDE)}"), WIDE, unique=False)
        batch_op.drop_index(batch_op.f(f"ix_engagement_{'_'.join(NARROW)}"))


def downgrade() -> None:
    """Take the schema back."""
    with op.batch_alter_table("engagement") as batch_op:
        batch_op.create_index(batch_op.f(f"ix_engagement_{'_'.join(NARROW)}"), NARROW, unique=False)
        batch_op.drop_index(batch_op.f(f"ix_engagement_{'_'.join(WIDE)}"))
