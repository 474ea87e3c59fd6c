"""How is a text checked from the command line? `python -m housestyle [FILE] [--json] [--unit-type] [--on]`."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from housestyle.checker import check_parts
from housestyle.findings import Finding, Severity
from housestyle.parts import Kind, Part
from housestyle.plain import looks_like_html
from housestyle.setting import Setting


def main(arguments: list[str] | None = None) -> int:
    """Print the findings; return 1 where one of them must not be published, else 0."""
    options = _parser().parse_args(arguments)
    try:
        source = Path(options.file).read_bytes() if options.file else sys.stdin.buffer.read()
    except OSError as error:
        print(f"Berkas {options.file} tidak dapat dibaca: {error.strerror}.", file=sys.stderr)
        return 2
    text = source.decode("utf-8-sig", errors="replace")
    findings = check_source(text, Setting(unit_type=options.unit_type, on=options.on))
    if options.json:
        print(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False, indent=1))
    else:
        _print(text, findings)
    return int(any(finding.severity is Severity.BLOCK for finding in findings))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m housestyle", description="Memeriksa naskah berita.")
    parser.add_argument("file", nargs="?", metavar="FILE", help="berkas teks atau HTML; tanpa ini, masukan baku")
    parser.add_argument("--json", action="store_true", help="cetak temuan sebagai JSON")
    parser.add_argument("--unit-type", type=str.lower, help="jenis UPT, misalnya lpka")
    parser.add_argument("--on", type=date.fromisoformat, help="tanggal terbit, misalnya 2026-11-24")
    return parser


def check_source(source: str, setting: Setting) -> list[Finding]:
    """Check a file's text, whose first line is the title if it starts with `# `; offsets count the whole text."""
    title_end = 0
    parts = []
    if source.startswith("# "):
        title_end = len(source) if "\n" not in source else source.index("\n") + 1
        parts.append(Part("title", source[2:title_end].rstrip(), Kind.TITLE))
    body = source[title_end:]
    parts.append(Part("text", body, Kind.BODY, is_html=looks_like_html(body)))
    begins = {"title": 2, "text": title_end}
    return [_moved(finding, begins[finding.part]) for finding in check_parts(parts, setting)]


def _moved(finding: Finding, by: int) -> Finding:
    values = {name: getattr(finding, name) for name in finding.__dataclass_fields__}
    return Finding(**values | {"start": finding.start + by, "end": finding.end + by})


def _print(text: str, findings: list[Finding]) -> None:
    for finding in findings:
        line = text.count("\n", 0, finding.start) + 1
        column = finding.start - (text.rfind("\n", 0, finding.start) + 1) + 1
        advice = f" Saran: {', '.join(finding.suggestions)}." if finding.suggestions else ""
        print(f"{line}:{column}: {finding.severity.value} {finding.rule}: “{finding.text}”: {finding.message}{advice}")
    if not findings:
        print("Tidak ada temuan.")


if __name__ == "__main__":
    sys.exit(main())
