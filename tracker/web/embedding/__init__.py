"""Charts on other sites: what administrators decide of them, and the pages that those sites frame."""

from flask import Blueprint

blueprint = Blueprint("embedding", __name__)

from tracker.web.embedding import change, framed, index, offered  # noqa: E402, F401 - they declare their pages here

blueprint.add_app_template_global(offered.offered_here)
