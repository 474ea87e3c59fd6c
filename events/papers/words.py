"""How is a small number written in words, as letters repeat it in brackets: 12 (dua belas) orang?"""

ONES = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")


def number_words(number: int) -> str:
    """Write a number from 0 to 999.999 in words."""
    if number < 12:
        return ONES[number]
    if number < 20:
        return f"{ONES[number - 10]} belas"
    for size, name, single in ((1000, "ribu", "seribu"), (100, "ratus", "seratus"), (10, "puluh", "")):
        if number >= size:
            many, rest = divmod(number, size)
            head = single if many == 1 else f"{number_words(many)} {name}"
            return f"{head} {number_words(rest)}" if rest else head
    raise AssertionError(number)
