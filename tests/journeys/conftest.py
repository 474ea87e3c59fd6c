"""Which fixtures do journeys through the browser need?"""

from tests.browser import chromium, window

__all__ = ["chromium", "window"]
