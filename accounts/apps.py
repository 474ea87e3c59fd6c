"""How is the app `accounts` called, and what does it tell the record about itself?"""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = "Akun"

    def ready(self) -> None:
        from accounts import sign_in_record
        from accounts.states import ACTS
        from audit.labels import name_actions, name_objects

        name_actions(ACTS)
        name_objects({"user": "Akun"})
        sign_in_record.connect()
