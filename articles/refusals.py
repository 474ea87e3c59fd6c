"""In which words is an act refused?

`NotAllowed` is about the person (answered 403), `CannotNow` about the moment (answered 409), `Unready` about the
input (answered 400 beside the field).
"""

from dataclasses import dataclass, field

from articles.states import Action, Claim, Need, Status


class Refusal(Exception):
    """An act that did not happen; str() is the sentence for the screen."""

    status_code = 400


class NotAllowed(Refusal):
    status_code = 403


class CannotNow(Refusal):
    status_code = 409


@dataclass
class Stale(CannotNow):
    """The story has moved on since the person read it. Carries what changed."""

    sentence: str
    changes: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return self.sentence


@dataclass
class Unready(Refusal):
    """The form lacks something. `errors` maps the contract's field name to a sentence."""

    errors: dict[str, str]
    status_code = 400

    def __str__(self) -> str:
        return " ".join(self.errors.values())


NOT_ALLOWED = {
    Action.SUBMIT: "Hanya agen informasi UPT ini yang dapat mengirim naskahnya.",
    Action.RECALL: "Hanya agen informasi UPT ini yang dapat menarik kembali naskahnya.",
    Action.SAVE: "Naskah ini hanya dapat disunting oleh agen UPT-nya dan editor.",
    Action.ENDORSE: "Dukungan diberikan oleh koordinator wilayah dari UPT ini.",
    Action.APPROVE: (
        "Persetujuan datang dari editor yang tidak ikut menulis naskah ini. "
        "Mintalah editor lain membaca dan memutuskannya."
    ),
    Action.PUBLISH: (
        "Naskah diterbitkan oleh editor, dan disetujui oleh editor yang tidak ikut menulisnya. "
        "Mintalah editor lain membaca dan memutuskannya."
    ),
    Action.WITHDRAW: (
        "Pencabutan diputuskan redaktur pelaksana; editor hanya bila identitas anak atau keselamatan "
        "seseorang terancam."
    ),
    Action.REINSTATE: "Penerbitan kembali diusulkan redaktur pelaksana dan disetujui orang kedua.",
    Action.PUBLISH_EMERGENCY: "Penerbitan darurat hanya dapat dilakukan redaktur pelaksana.",
    Action.DISCARD: "Naskah dibuang oleh penulisnya atau agen UPT-nya.",
    Action.REVISE: "Berita diperbarui oleh agen UPT-nya atau editor.",
}
NOT_ALLOWED_OTHERWISE = "Peran Anda tidak mencakup tindakan ini."

UNMET_NEED = {
    Need.COMPLETE: "Naskah belum lengkap.",
    Need.NOT_WITHDRAWN: "Berita ini sedang dicabut; terbitkan kembali dahulu sebelum menerbitkan revisinya.",
    Need.NO_OPEN_REVISION: "Sudah ada revisi lain dari berita ini yang sedang dikerjakan.",
    Need.NO_PROPOSAL: "Usul terbit kembali sudah tercatat; persetujuan harus datang dari orang kedua.",
    Need.PROPOSED: "Penerbitan kembali belum diusulkan redaktur pelaksana.",
    Need.EMERGENCY_PENDING: "Berita ini tidak menunggu persetujuan orang kedua.",
    Need.FIT_TO_SEND: "Ada temuan yang menahan naskah ini.",
    Need.FIT_TO_PUBLISH: "Ada temuan yang menahan naskah ini.",
    Need.CHILD_LIST_OF_OTHER: (
        "Naskah ini menyangkut anak, dan daftar periksa anak untuk isi ini belum diisi orang lain. "
        "Agen UPT atau penyunting terakhirnya mengisi dahulu."
    ),
    Need.CHILD_LIST_OF_TWO: (
        "Naskah ini menyangkut anak: daftar periksa anak untuk isi ini harus diisi dua orang sebelum terbit."
    ),
    Need.CHILD_LIST_DUE: "Daftar periksa anak untuk isi ini sudah Anda isi, atau naskah ini tidak menyangkut anak.",
}
UNMET_CLAIM = {
    Claim.MINE_OR_FREE: "Naskah ini sedang dipegang editor lain. Ambil alih dahulu bila memang perlu.",
    Claim.FREE: "Naskah ini sedang dipegang seorang editor.",
    Claim.MINE: "Naskah ini tidak sedang Anda pegang. Pegang dahulu, lalu ulangi.",
    Claim.OTHERS: "Naskah ini tidak sedang dipegang orang lain.",
}
UNMET_ACT = {
    Action.ENDORSE: "Naskah ini sudah Anda dukung.",
}


FORMER_UNIT = (
    "{unit} tidak aktif lagi ({status}); hanya editor yang memuat berita arsipnya, dengan mencentang “Berita arsip”."
)


def cannot_now_sentence(unmet: Need | Claim | Status | Action | None) -> str:
    """Say why an act that the person may do can't be done at this moment."""
    if isinstance(unmet, Status):
        return f"Tindakan ini tidak berlaku untuk naskah berstatus “{unmet.label}”."
    if isinstance(unmet, Need):
        return UNMET_NEED[unmet]
    if isinstance(unmet, Claim):
        return UNMET_CLAIM[unmet]
    if isinstance(unmet, Action):
        return UNMET_ACT[unmet]
    return "Tindakan ini belum dapat dilakukan sekarang."
