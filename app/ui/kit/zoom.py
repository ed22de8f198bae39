"""How wide the pictures of a grid can be."""

PICTURE_WIDTH = 216
ZOOM = range(120, 337, 24)
"""The widths that pictures can have."""
