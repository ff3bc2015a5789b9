"""Indexes that hold all that a timeline counts by, so that records are laid out in time without being read.

Revision ID: 0004
Revises: 0003
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WIDENED = [
    (["kind", "deleted_at", "first_day"], ["last_day", "status"]),
    (["kind", "deleted_at", "status", "last_day"], ["first_day"]),
]


def upgrade() -> None:
    """Bring the schema here."""
    with op.batch_alter_table("engagement") as batch_op:
        for narrow, more in WIDENED:
            batch_op.create_index(batch_op.f(_name([*narrow, *more])), [*narrow, *more], unique=False)
            batch_op.drop_index(batch_op.f(_name(narrow)))


def downgrade() -> None:
    """Take the schema back."""
    with op.batch_alter_table("engagement") as batch_op:
        for narrow, more in WIDENED:
            batch_op.create_index(batch_op.f(_name(narrow)), narrow, unique=False)
            batch_op.drop_index(batch_op.f(_name([*narrow, *more])))


def _name(columns: list[str]) -> str:
    return f"ix_engagement_{'_'.join(columns)}"
