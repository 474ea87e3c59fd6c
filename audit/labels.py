"""How is an act called on screen?

Each app names its own acts once, in its AppConfig.ready(); the audit app knows none of them.
"""

ACTION_LABELS: dict[str, str] = {}
OBJECT_LABELS: dict[str, str] = {}
STATE_LABELS: dict[str, str] = {}


def name_actions(labels: dict[str, str]) -> None:
    """Add an app's acts and their words; refuse a second, different word for the same act."""
    _add(ACTION_LABELS, labels)


def name_objects(labels: dict[str, str]) -> None:
    """Add an app's kinds of object and their words."""
    _add(OBJECT_LABELS, labels)


def name_states(labels: dict[str, str]) -> None:
    """Add the states that an app's objects move between, and their words."""
    _add(STATE_LABELS, labels)


def action_label(action: str) -> str:
    """Return the word for an act, or the bare code where nobody named it."""
    return ACTION_LABELS.get(action, action)


def object_label(object_type: str) -> str:
    """Return the word for a kind of object, or the bare code where nobody named it."""
    return OBJECT_LABELS.get(object_type, object_type)


def state_label(state: str) -> str:
    """Return the word for a state, or the bare code where nobody named it."""
    return STATE_LABELS.get(state, state)


def _add(known: dict[str, str], labels: dict[str, str]) -> None:
    for code, label in labels.items():
        if known.setdefault(code, label) != label:
            raise ValueError(f"{code!r} is called {known[code]!r} already")
