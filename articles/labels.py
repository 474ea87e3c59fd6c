"""In which words are acts, states and reasons told afterwards?"""

from articles.states import Action, CorrectionKind, Reason, Status, WithdrawReason

# Every act as something that was done. Reinstating has two meanings, told apart by the state that it led to.
DONE: dict[str, str] = {
    Action.CREATE: "Naskah dibuat",
    Action.SAVE: "Disimpan",
    Action.SUBMIT: "Dikirim ke redaksi",
    Action.RECALL: "Ditarik kembali",
    Action.ENDORSE: "Didukung wilayah",
    Action.CLAIM: "Dipegang",
    Action.TAKE_OVER: "Diambil alih",
    Action.RELEASE: "Dilepaskan",
    Action.EDIT_IN_REVIEW: "Disunting redaksi",
    Action.RETURN: "Dikembalikan",
    Action.REJECT: "Ditolak",
    Action.APPROVE: "Disetujui",
    Action.PUBLISH: "Diterbitkan",
    Action.SCHEDULE: "Dijadwalkan",
    Action.UNSCHEDULE: "Jadwal dibatalkan",
    Action.REVISE: "Revisi baru dibuka",
    Action.CORRECT: "Ralat diterbitkan",
    Action.WITHDRAW: "Berita dicabut",
    Action.REINSTATE: "Disetujui terbit kembali",
    Action.PUBLISH_EMERGENCY: "Diterbitkan darurat",
    Action.DISCARD: "Dibuang",
    Action.CHILD_CHECK: "Daftar periksa anak diisi",
}
REASONS: dict[str, str] = {
    choice.value: str(choice.label) for choices in (CorrectionKind, WithdrawReason, Reason) for choice in choices
}
OBJECTS = {"article": "Naskah", "tag": "Tag", "category": "Rubrik"}
STATES: dict[str, str] = {status.value: str(status.label) for status in Status}
TAG_ACTS = {"approve-tag": "Tag disetujui", "merge-tag": "Tag digabung", "save-category": "Rubrik disimpan"}
