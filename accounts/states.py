"""Which portal-wide roles are there, and which acts on accounts does the record know?"""

from django.db import models


class Role(models.TextChoices):
    EDITOR = "editor", "Editor"
    MANAGING_EDITOR = "managing_editor", "Redaktur pelaksana"
    ADMIN = "admin", "Administrator"


# Held by people who decide about publication or accounts: a second factor is compulsory outside the demo.
SECOND_FACTOR_ROLES = frozenset({Role.EDITOR, Role.MANAGING_EDITOR, Role.ADMIN})

ACTS = {
    "sign-in": "Masuk",
    "refuse-sign-in": "Gagal masuk",
    "sign-out": "Keluar",
    "end-sessions": "Mengeluarkan perangkat lain",
    "change-password": "Mengganti kata sandi",
    "set-password": "Membuat kata sandi lewat tautan",
    "add-second-factor": "Memasang langkah kedua",
    "remove-second-factor": "Melepas langkah kedua",
    "renew-recovery-codes": "Membuat kode cadangan baru",
    "refuse-second-factor": "Gagal pada langkah kedua",
    "clear-second-factor": "Menghapus langkah kedua orang lain",
    "invite": "Mengundang",
    "resend-invitation": "Mengirim ulang undangan",
    "change-details": "Mengubah data akun",
    "deactivate": "Menonaktifkan akun",
    "reactivate": "Mengaktifkan akun",
    "grant-role": "Memberi peran",
    "end-role": "Mengakhiri peran",
}
