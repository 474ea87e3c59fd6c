"""Do minutes say everything, down to who signs and the hash on the last page?"""

import pytest

from events.papers.blocks import Heading, Paragraph
from events.papers.parts import Signer
from tests.events.papers import samples
from tests.events.papers.kinds import printed
from tests.events.papers.reading import missing, read, tags_of, texts_of

NO_DECISION = "Rapat ini tidak mengambil keputusan."


def words_of(block) -> list[str]:
    match type(block).__name__:
        case "Items":
            return list(block.items)
        case "Table":
            return [" ".join(row) for row in (block.head, *block.rows)]
        case _:
            return [block.text]


def test_says_everything():
    minutes = samples.minutes()
    said = [
        f"Nomor {minutes.number}",
        *(f"{fact.label} : {fact.value}" for fact in minutes.facts),
        minutes.attendance,
        *(words for block in minutes.body for words in words_of(block)),
        *(f"{number} {it.text} {it.who} {it.due}" for number, it in enumerate(minutes.decisions, 1)),
        *(words for signer in minutes.signers for words in (signer.position, signer.name)),
        "Adendum: jumlah peserta virtual 30 November 2026 · Andi Tenri, notulis",
        minutes.addenda[0].blocks[0].text,
        minutes.sha256,
        minutes.check_url,
    ]
    assert missing(printed("minutes"), *said) == []


def test_structure():
    kept = {"H1", "H2", "H3", "H4", "L", "Table"}
    assert [tag for tag in tags_of(printed("minutes")) if tag in kept] == [
        "H1",
        *("H2", "H3", "H3", "L", "H4", "L", "Table"),
        *("H2", "Table"),
        "H2",
    ]


def test_the_hash_is_on_the_last_page_only():
    body = tuple(Paragraph(f"Alinea {number}. " + "Peserta menyampaikan pendapat. " * 12) for number in range(40))
    places = [samples.minutes().sha256 in text for text in texts_of(printed("minutes", body=body))]
    assert places == [False] * (len(places) - 1) + [True]


@pytest.mark.parametrize("count", [0, 1, 3, 150])
def test_decisions(count):
    decisions = tuple(samples.DECISIONS[number % 3] for number in range(count))
    pdf = printed("minutes", decisions=decisions)
    assert tags_of(pdf).count("TR") == 3 + (count + 1 if count else 0)
    assert missing(pdf, NO_DECISION) == ([NO_DECISION] if count else [])


def test_nothing_given_reads_sensibly():
    bare = dict.fromkeys(("facts", "body", "decisions", "signers", "addenda"), ())
    blank = dict.fromkeys(("number", "attendance", "place", "dated", "sha256", "check_url"), "")
    pdf = printed("minutes", **bare, **blank)
    assert missing(pdf, "Jalannya rapat belum ditulis.", NO_DECISION, "SHA-256") == ["SHA-256"]
    assert read(pdf).pages == 1


@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_signers(count):
    signers = tuple(Signer(f"Anggota ke-{number}", f"Nama ke-{number}") for number in range(count))
    assert missing(printed("minutes", signers=signers), *(signer.name for signer in signers)) == []


@pytest.mark.parametrize(
    ("levels", "tags"),
    [
        ((2, 3, 2, 3, 3), "H3 H4 H3 H4 H4"),
        ((3, 3, 2), "H3 H4 H3"),
        ((9, 0, -4, 1), "H3 H3 H3 H3"),
    ],
)
def test_no_level_of_headings_is_skipped(levels, tags):
    pdf = printed("minutes", body=tuple(Heading("", level) for level in levels), addenda=(), decisions=())
    assert [tag for tag in tags_of(pdf) if tag[0] == "H"] == ["H1", "H2", *tags.split(), "H2"]
