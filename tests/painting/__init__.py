"""Paints the test pictures: landscapes made by code, so that no one's photos are needed."""
