"""What might people type, by mistake or on purpose, and how is a whole paper filled with it?"""

from dataclasses import fields, is_dataclass, replace

TEXTS = {
    "file": '#read("/etc/passwd")',
    "code": '#{ panic("x") } #import "@preview/a:1.0.0" #sys.inputs',
    "markup": "*bold* _miring_ `kode` $x^2$ = Judul - butir + butir / a: b <tanda> @acuan ~ \\ // lalu /* ini */",
    "quotes": '"dua" \'satu\' \\" \\u{41} \\n {} [] ()',
    "one word": "Supercali" * 22,
    "many words": "Raden Mas Panji Suryaningrat " * 7,
    "pictures": "Rina 😀👨‍👩‍👧‍👦🇮🇩 ✅",
    "scripts": "محمد عبد الله 王小明 ꦲꦏ Şāmî Đặng Ł",
    "unseen": "a\u202eb\u200bc\u00add\x00e\ud800f\ufeffg",
    "lines": "baris satu\r\nbaris dua\n\n\tbaris tiga",
    "unit": "Lembaga Pemasyarakatan Khusus Kelas IIA Risiko Tinggi Keamanan Sangat Maksimum Karanganyar Nusakambangan",
    "page": "javascript:alert(1) <script>alert(1)</script> https://" + "x" * 300,
    "nothing": "",
    "spaces": " \t\u00a0 ",
}


def filled(value, text: str):
    """Return a copy of a paper with a text in place of every text in it."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(filled(part, text) for part in value)
    if is_dataclass(value):
        return replace(value, **{field.name: filled(getattr(value, field.name), text) for field in fields(value)})
    return value
