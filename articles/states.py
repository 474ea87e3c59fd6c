"""Which states can a story be in, and who may move it from where to where?

The table below is the workflow; docs/workflow.md and its picture are made from it.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.db import models


class Status(models.TextChoices):
    DRAFT = "draft", "Draf"
    SUBMITTED = "submitted", "Dikirim"
    RETURNED = "returned", "Dikembalikan"
    REJECTED = "rejected", "Ditolak"
    APPROVED = "approved", "Disetujui"
    SCHEDULED = "scheduled", "Dijadwalkan"
    PUBLISHED = "published", "Terbit"
    WITHDRAWN = "withdrawn", "Dicabut"
    SUPERSEDED = "superseded", "Digantikan"
    DISCARDED = "discarded", "Dibuang"


# Work still to do: at most one such revision per story.
OPEN = (Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED, Status.SCHEDULED)
WRITABLE = (Status.DRAFT, Status.RETURNED)
FACE = (Status.PUBLISHED, Status.WITHDRAWN)


class Action(StrEnum):
    """The acts of the contract, as forms post them; CREATE and SAVE come from the story form itself."""

    CREATE = "create"
    SAVE = "save"
    SUBMIT = "submit"
    RECALL = "recall"
    ENDORSE = "endorse"
    CLAIM = "claim"
    TAKE_OVER = "take-over"
    RELEASE = "release"
    EDIT_IN_REVIEW = "edit-in-review"
    RETURN = "return"
    REJECT = "reject"
    APPROVE = "approve"
    PUBLISH = "publish"
    SCHEDULE = "schedule"
    UNSCHEDULE = "unschedule"
    REVISE = "revise"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    REINSTATE = "reinstate"
    PUBLISH_EMERGENCY = "publish-emergency"
    DISCARD = "discard"
    CHILD_CHECK = "child-check"


class Grant(StrEnum):
    """On what ground somebody may act; articles/rules.py says what each ground means."""

    UNIT_AGENT = "agen dari UPT naskah"
    AUTHOR = "penulis naskah"
    COORDINATOR = "koordinator wilayah"
    EDITOR = "editor"
    FRESH_EDITOR = "editor yang bukan kontributor"
    MANAGING_EDITOR = "redaktur pelaksana"
    EDITOR_AT_RISK = "editor, bila anak atau seseorang terancam"
    SECOND_PERSON = "editor lain yang bukan kontributor"
    CONSENTING = "redaktur pelaksana kedua atau administrator"


class Claim(StrEnum):
    """What the claim on a submitted story must be for an act."""

    ANY = "bebas atau dipegang siapa pun"
    MINE_OR_FREE = "bebas atau dipegang pelaku"
    FREE = "bebas"
    MINE = "dipegang pelaku"
    OTHERS = "dipegang orang lain"


class Need(StrEnum):
    """What a form must bring beside revision and version, under the contract's field names."""

    REASON_CODES = "satu atau lebih kode alasan"
    WITHDRAW_REASON = "alasan pencabutan untuk arsip"
    CORRECTION_KIND = "jenis ralat"
    MESSAGE = "pesan"
    OPTIONAL_MESSAGE = "catatan (boleh kosong)"
    PUBLIC_NOTICE = "maklumat untuk pembaca"
    STATED_REASON = "alasan tertulis"
    PUBLISH_AT = "waktu terbit"
    COMPLETE = "naskah lengkap"
    NOT_WITHDRAWN = "berita tidak sedang dicabut"
    NO_OPEN_REVISION = "tidak ada revisi lain yang sedang dikerjakan"
    NO_PROPOSAL = "belum diusulkan terbit kembali"
    PROPOSED = "sudah diusulkan terbit kembali"
    EMERGENCY_PENDING = "terbit darurat dan belum disetujui orang kedua"
    FIT_TO_SEND = "tidak ada temuan yang menahan pengiriman"
    FIT_TO_PUBLISH = "tidak ada temuan yang menahan penerbitan"
    CHILD_LIST = "daftar periksa anak, bila menyangkut anak"
    CHILD_LIST_OF_OTHER = "daftar periksa anak juga dari orang lain, bila menyangkut anak"
    CHILD_LIST_OF_TWO = "daftar periksa anak dari dua orang, bila menyangkut anak"
    CHILD_LIST_DUE = "menyangkut anak, dan pelaku belum mengisi daftar periksanya untuk isi ini"


@dataclass(frozen=True)
class Transition:
    action: Action
    label: str
    sources: tuple[Status, ...]
    target: Status | None  # None: the state stays
    grants: tuple[Grant, ...]
    needs: tuple[Need, ...] = ()
    claim: Claim = Claim.ANY


S, A, G, N, C = Status, Action, Grant, Need, Claim

# What a text must be on every way to a next level. Two people confirm the list of UU 11/2012 art. 19: whoever sends
# or edits, and whoever approves.
TO_SEND = (N.COMPLETE, N.FIT_TO_SEND, N.CHILD_LIST)
TO_APPROVE = (N.COMPLETE, N.FIT_TO_PUBLISH, N.CHILD_LIST_OF_OTHER, N.CHILD_LIST)
TO_PUBLISH = (N.COMPLETE, N.NOT_WITHDRAWN, N.FIT_TO_PUBLISH, N.CHILD_LIST_OF_TWO)

TRANSITIONS: tuple[Transition, ...] = (
    Transition(A.SAVE, "Sunting", (S.DRAFT, S.RETURNED), None, (G.UNIT_AGENT, G.EDITOR)),
    Transition(A.SUBMIT, "Kirim ke redaksi", (S.DRAFT, S.RETURNED), S.SUBMITTED, (G.UNIT_AGENT,), TO_SEND),
    Transition(A.RECALL, "Tarik kembali", (S.SUBMITTED,), S.DRAFT, (G.UNIT_AGENT,), (), C.FREE),
    Transition(A.ENDORSE, "Dukung naskah", (S.SUBMITTED,), None, (G.COORDINATOR,), (N.OPTIONAL_MESSAGE,)),
    Transition(A.CLAIM, "Pegang naskah", (S.SUBMITTED,), None, (G.EDITOR,), (), C.FREE),
    Transition(A.TAKE_OVER, "Ambil alih", (S.SUBMITTED,), None, (G.EDITOR,), (), C.OTHERS),
    Transition(A.RELEASE, "Lepaskan", (S.SUBMITTED,), None, (G.EDITOR,), (), C.MINE),
    Transition(A.EDIT_IN_REVIEW, "Sunting naskah", (S.SUBMITTED,), None, (G.EDITOR,), (), C.MINE),
    Transition(
        A.RETURN,
        "Kembalikan dengan catatan",
        (S.SUBMITTED,),
        S.RETURNED,
        (G.EDITOR,),
        (N.REASON_CODES, N.MESSAGE),
        C.MINE_OR_FREE,
    ),
    Transition(
        A.RETURN,
        "Kembalikan dengan catatan",
        (S.SUBMITTED,),
        S.RETURNED,
        (G.COORDINATOR,),
        (N.REASON_CODES, N.MESSAGE),
        C.FREE,
    ),
    Transition(A.REJECT, "Tolak", (S.SUBMITTED,), S.REJECTED, (G.EDITOR,), (N.REASON_CODES, N.MESSAGE), C.MINE_OR_FREE),
    Transition(A.APPROVE, "Setujui", (S.SUBMITTED,), S.APPROVED, (G.FRESH_EDITOR,), TO_APPROVE, C.MINE_OR_FREE),
    Transition(
        A.APPROVE,
        "Setujui terbitan darurat",
        (S.PUBLISHED,),
        None,
        (G.SECOND_PERSON,),
        (N.EMERGENCY_PENDING,),
    ),
    Transition(
        A.PUBLISH,
        "Setujui dan terbitkan",
        (S.SUBMITTED,),
        S.PUBLISHED,
        (G.FRESH_EDITOR,),
        (*TO_APPROVE, N.NOT_WITHDRAWN),
        C.MINE_OR_FREE,
    ),
    Transition(
        A.PUBLISH,
        "Terbitkan sekarang",
        (S.APPROVED, S.SCHEDULED),
        S.PUBLISHED,
        (G.EDITOR,),
        TO_PUBLISH,
    ),
    Transition(
        A.SCHEDULE,
        "Jadwalkan",
        (S.APPROVED,),
        S.SCHEDULED,
        (G.EDITOR,),
        (N.PUBLISH_AT, *TO_PUBLISH),
    ),
    Transition(A.UNSCHEDULE, "Batalkan jadwal", (S.SCHEDULED,), S.APPROVED, (G.EDITOR,)),
    Transition(A.REVISE, "Perbarui naskah", (S.PUBLISHED,), None, (G.UNIT_AGENT, G.EDITOR), (N.NO_OPEN_REVISION,)),
    Transition(
        A.CORRECT,
        "Terbitkan ralat",
        (S.PUBLISHED,),
        None,
        (G.EDITOR,),
        (N.CORRECTION_KIND, N.PUBLIC_NOTICE),
    ),
    Transition(
        A.WITHDRAW,
        "Cabut berita",
        (S.PUBLISHED,),
        S.WITHDRAWN,
        (G.MANAGING_EDITOR, G.EDITOR_AT_RISK),
        (N.WITHDRAW_REASON, N.PUBLIC_NOTICE),
    ),
    Transition(
        A.REINSTATE,
        "Usulkan terbit kembali",
        (S.WITHDRAWN,),
        None,
        (G.MANAGING_EDITOR,),
        (N.STATED_REASON, N.NO_PROPOSAL),
    ),
    Transition(
        A.REINSTATE,
        "Setujui terbit kembali",
        (S.WITHDRAWN,),
        S.PUBLISHED,
        (G.CONSENTING,),
        (N.STATED_REASON, N.PROPOSED, N.FIT_TO_PUBLISH, N.CHILD_LIST_OF_TWO),
    ),
    Transition(
        A.PUBLISH_EMERGENCY,
        "Terbitkan darurat",
        (S.DRAFT, S.SUBMITTED),
        S.PUBLISHED,
        (G.MANAGING_EDITOR,),
        (N.STATED_REASON, *TO_APPROVE, N.NOT_WITHDRAWN),
    ),
    Transition(A.DISCARD, "Buang", (S.DRAFT, S.RETURNED, S.REJECTED), S.DISCARDED, (G.UNIT_AGENT, G.AUTHOR)),
    Transition(
        A.CHILD_CHECK,
        "Isi daftar periksa anak",
        (S.DRAFT, S.RETURNED, S.SUBMITTED, S.APPROVED, S.SCHEDULED, S.WITHDRAWN),
        None,
        (G.UNIT_AGENT, G.EDITOR),
        (N.COMPLETE, N.CHILD_LIST, N.CHILD_LIST_DUE),
    ),
)


class Reason(models.TextChoices):
    """Why a story is returned or rejected, in the words that its authors read."""

    INCOMPLETE = "incomplete", "Unsur berita belum lengkap (5W+1H)"
    FACTS = "facts", "Fakta, nama, atau angka perlu dipastikan"
    LANGUAGE = "language", "Bahasa dan ejaan perlu dirapikan"
    PHOTO = "photo", "Foto atau takarirnya belum layak"
    CHILD_IDENTITY = "child-identity", "Identitas anak dapat dikenali"
    PRIVACY = "privacy", "Memuat data pribadi"
    NOT_NEWS = "not-news", "Belum bernilai berita"
    DUPLICATE = "duplicate", "Kegiatan yang sama sudah diberitakan"
    OTHER = "other", "Alasan lain"


class WithdrawReason(models.TextChoices):
    """Grounds of Pedoman Pemberitaan Media Siber, point 5; AT_RISK lists those that any editor may act on."""

    CHILD_IDENTITY = "child-identity", "Identitas anak dapat dikenali"
    PERSON_AT_RISK = "person-at-risk", "Keselamatan seseorang terancam"
    FACTS = "facts", "Pokok berita tidak benar"
    PRIVACY = "privacy", "Memuat data pribadi"
    DECENCY = "decency", "Melanggar kesusilaan atau memuat SARA"
    LEGAL = "legal", "Perintah hukum atau Dewan Pers"


AT_RISK = frozenset({WithdrawReason.CHILD_IDENTITY, WithdrawReason.PERSON_AT_RISK})


class CorrectionKind(models.TextChoices):
    """Pedoman Pemberitaan Media Siber, point 4: corrections are dated and linked to the story."""

    ERRATUM = "erratum", "Ralat"
    CORRECTION = "correction", "Koreksi"
    RIGHT_OF_REPLY = "right_of_reply", "Hak jawab"
