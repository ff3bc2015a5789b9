"""The types of agreement, which its acts name too: from contact to friendship to sister city is one history."""

from tracker.core.fields import Choice
from tracker.core.messages import N_

TYPES = (
    Choice("letter_of_intent", N_("Letter of intent")),
    Choice("contact", N_("Contact")),
    Choice("friendship", N_("Friendship city")),
    Choice("sister_city", N_("Sister city")),
    Choice("mou", N_("Memorandum of understanding")),
    Choice("project", N_("Project agreement")),
    Choice("declaration", N_("Joint declaration")),
    Choice("addendum", N_("Addendum")),
    Choice("minutes", N_("Minutes")),
)
