"""Is every setting that a place can choose explained, and does every explained one exist?"""

import re

from tests.conventions.sources import ROOT

READ = re.compile(r"\benv(?:\.\w+)?\(\s*[\"']([A-Z][A-Z0-9_]*)[\"']")
ROW = re.compile(r"^\| `([A-Z][A-Z0-9_]*)` \|", re.MULTILINE)


def test_settings_and_their_page_agree():
    read = READ.findall((ROOT / "humas_portal" / "settings.py").read_text(encoding="utf-8"))
    rows = ROW.findall((ROOT / "docs" / "settings.md").read_text(encoding="utf-8"))
    assert sorted(rows) == sorted(set(read))
