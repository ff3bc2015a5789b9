"""The choices of a list in a form, under the name that the forms library gives them since 3.3; its stubs lag behind."""

from wtforms.fields import choices as _choices

SelectChoice = _choices.SelectChoice  # type: ignore[attr-defined]

__all__ = ["SelectChoice"]
