"""Which browser and device stand behind a user-agent string, in a reader's words?"""

# The first fitting line counts: nearly every browser also claims to be another one.
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("UCBrowser", "UC Browser"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
DEVICES = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "Chromebook"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


def browser_name(user_agent: str) -> str:
    """Return for instance "Chrome di Android"; a word for unknown ones, never the string itself."""
    browser = _first(BROWSERS, user_agent) or "Peramban lain"
    device = _first(DEVICES, user_agent)
    return f"{browser} di {device}" if device else browser


def _first(table: tuple[tuple[str, str], ...], text: str) -> str:
    return next((name for sign, name in table if sign in text), "")
