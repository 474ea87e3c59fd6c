"""At which addresses are certificates? On the desk as part of desk-events, in public one page for each."""

from django.urls import path

from events.views import certificates

DESK = [
    path("<int:pk>/sertifikat/", certificates.certificates, name="certificates"),
    path("<int:pk>/sertifikat/terbitkan/", certificates.certificates_issue, name="certificates-issue"),
    path("<int:pk>/sertifikat/<int:number>/", certificates.certificate, name="certificate"),
    path("<int:pk>/sertifikat/<int:number>/cabut/", certificates.certificate_withdraw, name="certificate-withdraw"),
    path("<int:pk>/sertifikat/<int:number>/berlakukan/", certificates.certificate_restore, name="certificate-restore"),
    path("<int:pk>/sertifikat/<int:number>/sertifikat.pdf", certificates.certificate_paper, name="certificate-paper"),
]
PUBLIC = [path("sertifikat/<slug:token>/", certificates.certificate_check, name="certificate")]
