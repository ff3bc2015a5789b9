"""What administrators decide of the public page: what it shows, whether it is there, which records it leaves out."""

from flask import Blueprint

blueprint = Blueprint("publishing", __name__)

from tracker.web.publishing import preview, settings, withholding  # noqa: E402, F401 - they declare their pages here

blueprint.add_app_template_global(withholding.standing_of, "public_standing")
