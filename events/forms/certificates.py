"""What is asked before a certificate is taken back or put in force again?"""

from django import forms


class CertificateReasonForm(forms.Form):
    """A reason; it stands on the certificate's page and in the record, never in public."""

    reason = forms.CharField(
        label="Alasan",
        max_length=240,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Terbaca oleh penyelenggara, tidak oleh publik.",
        error_messages={"required": "Tulis alasannya."},
    )
