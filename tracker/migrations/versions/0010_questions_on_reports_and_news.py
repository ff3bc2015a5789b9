"""Questions on sections of frozen reports, and what is new for whom.

Revision ID: 0010
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here."""
    with op.batch_alter_table("council_item") as batch_op:
        batch_op.alter_column("engagement_id", existing_type=sa.Integer(), nullable=True)
        batch_op.add_column(sa.Column("report_number", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("section", sa.String(length=40), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("section_title", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("follows_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_council_item_report_number_report"), "report", ["report_number"], ["number"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_council_item_follows_id_council_item"), "council_item", ["follows_id"], ["id"]
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_council_item_placed"), "engagement_id IS NOT NULL OR report_number IS NOT NULL"
        )
        batch_op.create_index(batch_op.f("ix_council_item_asked_by_id"), ["asked_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_council_item_report_number"), ["report_number"], unique=False)
    with op.batch_alter_table("council_item") as batch_op:
        batch_op.alter_column("section", existing_type=sa.String(length=40), server_default=None)
        batch_op.alter_column("section_title", existing_type=sa.String(), server_default=None)
    with op.batch_alter_table("user") as batch_op:
        batch_op.add_column(sa.Column("news_seen_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("email", sa.String(length=254), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("digest", sa.String(length=10), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("digest_sent_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("user") as batch_op:
        batch_op.alter_column("email", existing_type=sa.String(length=254), server_default=None)
        batch_op.alter_column("digest", existing_type=sa.String(length=10), server_default=None)


def downgrade() -> None:
    """Take the schema back; questions that are about no record are lost."""
    with op.batch_alter_table("user") as batch_op:
        for column in ("digest_sent_at", "digest", "email", "news_seen_at"):
            batch_op.drop_column(column)
    op.execute("UPDATE council_item SET follows_id = NULL")
    op.execute("DELETE FROM council_item WHERE engagement_id IS NULL")
    with op.batch_alter_table("council_item") as batch_op:
        batch_op.drop_index(batch_op.f("ix_council_item_report_number"))
        batch_op.drop_index(batch_op.f("ix_council_item_asked_by_id"))
        batch_op.drop_constraint(batch_op.f("ck_council_item_placed"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_council_item_follows_id_council_item"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_council_item_report_number_report"), type_="foreignkey")
        for column in ("follows_id", "section_title", "section", "report_number"):
            batch_op.drop_column(column)
        batch_op.alter_column("engagement_id", existing_type=sa.Integer(), nullable=False)
