"""The public page: what the city publishes of its register, for anybody, in pages, feeds and files."""

from flask import Blueprint

blueprint = Blueprint("public", __name__)

from tracker.web.public import addresses, charts, data, door, feeds, home, lists, robots, show, words  # noqa: E402, F401 - they declare their pages here

addresses.equip(blueprint)
blueprint.add_app_template_global(words.public_name)
blueprint.add_app_template_global(words.words_of)
blueprint.add_app_template_global(words.time_in_words)
blueprint.add_app_template_global(door.contact, "public_contact")
