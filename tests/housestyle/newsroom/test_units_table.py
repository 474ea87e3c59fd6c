"""Is the table of units what the reference data say?"""

from housestyle.lexicon import build_units


def test_table_is_built_from_the_reference_data(tmp_path, monkeypatch):
    monkeypatch.setattr(build_units, "TARGET", tmp_path / "units.tsv")
    committed = (build_units.ROOT / "housestyle" / "data" / "units.tsv").read_text(encoding="utf-8")
    build_units.main()
    assert build_units.TARGET.read_text(encoding="utf-8") == committed
