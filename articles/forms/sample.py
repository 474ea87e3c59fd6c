"""How does each kind of field look? Only the style guide asks."""

from django import forms


class SampleForm(forms.Form):
    """One field of every kind, filled in by nobody."""

    title = forms.CharField(label="Judul", help_text="Paling banyak 150 huruf.")
    note = forms.CharField(label="Pesan", widget=forms.Textarea(attrs={"rows": 3}))
    category = forms.ChoiceField(label="Rubrik", choices=[("", "Pilih rubrik"), ("a", "Pembinaan"), ("b", "Kesehatan")])
    event = forms.CharField(label="Kegiatan", required=False)
    publish_at = forms.DateTimeField(
        label="Waktu terbit (WIB)", widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    reason = forms.MultipleChoiceField(
        label="Alasan",
        choices=[("a", "Bahasa dan ejaan perlu dirapikan"), ("b", "Foto belum layak")],
        widget=forms.CheckboxSelectMultiple,
    )
    kind = forms.ChoiceField(label="Jenis", choices=[("a", "Ralat"), ("b", "Hak jawab")], widget=forms.RadioSelect)
    cover = forms.FileField(label="Foto sampul", required=False)
    agree = forms.BooleanField(label="Saya sudah membaca pedoman redaksi", required=False)
