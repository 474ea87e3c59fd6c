"""What do the forms of sign-in and account call their fields?"""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms

NEW_PASSWORD_HELP = "Paling sedikit 12 karakter. Jangan memakai nama Anda, angka saja, atau kata sandi yang umum."
CODE = {"inputmode": "numeric", "autocomplete": "one-time-code"}

# field -> label, help, attributes of the widget
WORDS: dict[str, tuple[str, str, dict[str, str]]] = {
    "login": ("Nama pengguna atau surel", "", {"autocomplete": "username", "autocapitalize": "none"}),
    "password": ("Kata sandi", "", {}),
    "oldpassword": ("Kata sandi sekarang", "", {}),
    "password1": ("Kata sandi baru", NEW_PASSWORD_HELP, {}),
    "password2": ("Kata sandi baru, sekali lagi", "", {}),
    "email": ("Surel", "", {"autocomplete": "email"}),
    "code": ("Kode", "", CODE),
    "name": ("Nama kunci", "Supaya mudah dikenali, misalnya “Ponsel dinas”.", {}),
    "passwordless": (
        "Cukup dengan kunci ini, tanpa kata sandi",
        "Kunci meminta sidik jari, wajah, atau PIN perangkat setiap kali dipakai.",
        {},
    ),
}
KEY_REFUSED = "Kunci ini tidak dikenali. Coba sekali lagi, atau gunakan cara lain."
REPEATED = "Kedua kata sandi baru tidak sama."


class PlainWords(forms.Form):
    """Mixed into a form of allauth: our labels and help, and no placeholder that repeats the label."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if name not in WORDS:
                continue
            field.label, field.help_text, attrs = WORDS[name]
            field.widget.attrs.pop("placeholder", None)
            field.widget.attrs.update(attrs)


class NewPassword(PlainWords):
    """Asks for the same password twice, instead of allauth's own check, which says it clumsily."""

    def clean(self) -> dict[str, Any]:
        first, second = self.cleaned_data.get("password1"), self.cleaned_data.get("password2")
        if first and second and first != second:
            self.add_error("password2", REPEATED)
        return self.cleaned_data


class LoginForm(PlainWords, account.LoginForm):
    pass


class ReauthenticateForm(PlainWords, account.ReauthenticateForm):
    pass


class ChangePasswordForm(NewPassword, account.ChangePasswordForm):
    pass


class SetPasswordForm(NewPassword, account.SetPasswordForm):
    pass


class ResetPasswordForm(PlainWords, account.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(NewPassword, account.ResetPasswordKeyForm):
    pass


class AuthenticateForm(PlainWords, mfa.AuthenticateForm):
    pass


class ReauthenticateByCodeForm(PlainWords, mfa.ReauthenticateForm):
    pass


class ActivateTOTPForm(PlainWords, totp.ActivateTOTPForm):
    pass


class KeyAnswer(PlainWords):
    """Refuses an answer of a key that makes no sense; allauth 65.21 breaks on some that nobody's device sends."""

    def full_clean(self) -> None:
        try:
            super().full_clean()
        except (AttributeError, KeyError, TypeError, ValueError):
            self.add_error("credential", KEY_REFUSED)


class LoginWebAuthnForm(KeyAnswer, webauthn.LoginWebAuthnForm):
    pass


class AuthenticateWebAuthnForm(KeyAnswer, webauthn.AuthenticateWebAuthnForm):
    pass


class ReauthenticateWebAuthnForm(KeyAnswer, webauthn.ReauthenticateWebAuthnForm):
    pass


class AddWebAuthnForm(KeyAnswer, webauthn.AddWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["passwordless"].initial = True


class EditWebAuthnForm(PlainWords, webauthn.EditWebAuthnForm):
    pass
