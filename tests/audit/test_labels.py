"""Has every act one word on screen?"""

import pytest

from audit import labels


def test_words_and_bare_codes(monkeypatch):
    monkeypatch.setattr(labels, "ACTION_LABELS", {})
    labels.name_actions({"submit": "Mengajukan"})
    labels.name_actions({"submit": "Mengajukan"})
    assert [labels.action_label(code) for code in ("submit", "lain")] == ["Mengajukan", "lain"]
    with pytest.raises(ValueError, match="'submit' is called 'Mengajukan' already"):
        labels.name_actions({"submit": "Mengirim"})
    assert labels.action_label("submit") == "Mengajukan"
