"""Which address leads to which page of sign-in and account? The names are allauth's, which reverses them."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.urls import path, re_path

from accounts import views

RESET_KEY = r"^akun/lupa-sandi/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"

urlpatterns = [
    path("masuk/", account.login, name="account_login"),
    path("masuk/kunci/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("masuk/langkah-kedua/", mfa.authenticate, name="mfa_authenticate"),
    path("masuk/nonaktif/", account.account_inactive, name="account_inactive"),
    path("keluar/", views.sign_out, name="account_logout"),
    path("akun/", views.profile, name="account_profile"),
    path("akun/daftar/", account.signup, name="account_signup"),
    path("akun/surel/", views.to_profile, name="account_email"),
    path("akun/surel/terkirim/", views.to_profile, name="account_email_verification_sent"),
    path("akun/konfirmasi/", account.reauthenticate, name="account_reauthenticate"),
    path("akun/konfirmasi/kode/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("akun/konfirmasi/kunci/", webauthn.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("akun/sandi/", account.password_change, name="account_change_password"),
    path("akun/sandi/baru/", account.password_set, name="account_set_password"),
    path("akun/lupa-sandi/", account.password_reset, name="account_reset_password"),
    path("akun/lupa-sandi/terkirim/", account.password_reset_done, name="account_reset_password_done"),
    path("akun/lupa-sandi/selesai/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(RESET_KEY, account.password_reset_from_key, name="account_reset_password_from_key"),
    path("akun/dua-langkah/", mfa.index, name="mfa_index"),
    path("akun/dua-langkah/aplikasi/", totp.activate_totp, name="mfa_activate_totp"),
    path("akun/dua-langkah/aplikasi/lepas/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("akun/dua-langkah/kunci/", webauthn.list_webauthn, name="mfa_list_webauthn"),
    path("akun/dua-langkah/kunci/tambah/", webauthn.add_webauthn, name="mfa_add_webauthn"),
    path("akun/dua-langkah/kunci/<int:pk>/", webauthn.edit_webauthn, name="mfa_edit_webauthn"),
    path("akun/dua-langkah/kunci/<int:pk>/lepas/", webauthn.remove_webauthn, name="mfa_remove_webauthn"),
    path("akun/dua-langkah/kode/", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("akun/dua-langkah/kode/baru/", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("akun/dua-langkah/kode/unduh/", recovery_codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("akun/sesi/", views.DevicesView.as_view(), name="usersessions_list"),
    path("akun/sesi/<int:pk>/keluarkan/", views.end_session, name="account_end_session"),
]
