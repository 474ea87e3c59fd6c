"""How is CKEditor 4 set up for a story's body, and what may its page load?"""

import json
from typing import Any

from ckeditor.widgets import CKEditorWidget
from csp.constants import SELF, UNSAFE_INLINE
from django.templatetags.static import static

# Upstream mends CKEditor 4 no longer: only its page gets this looser policy, and nothing that it sends is trusted.
POLICY = {
    "script-src-attr": [UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
}

TOOLBAR = [
    ["Format"],
    ["Bold", "Italic", "Link", "Unlink"],
    ["BulletedList", "NumberedList", "Blockquote"],
    ["RemoveFormat"],
    ["Undo", "Redo"],
]

# What would open a frame, a window, another host or a second way of writing; `divarea` takes the place of the frame.
REMOVED = (
    "a11yhelp about bidi colorbutton colordialog copyformatting div elementspath exportpdf filebrowser find flash font "
    "forms horizontalrule iframe image language liststyle magicline maximize newpage pagebreak preview print resize "
    "save scayt selectall showblocks smiley sourcearea specialchar stylescombo table tableselection tabletools "
    "templates uploadimage wsc wysiwygarea"
)

# The editor's own first filter; the real one is articles.richtext.clean.
ALLOWED = "p h2 h3 strong em ul ol li blockquote br; a[!href]"

CONFIG: dict[str, Any] = {
    "customConfig": "",
    "stylesSet": False,
    "contentsCss": [],
    "versionCheck": False,
    "language": "id",
    "defaultLanguage": "en",
    "extraPlugins": "divarea,autogrow",
    "removePlugins": REMOVED.replace(" ", ","),
    "toolbar": TOOLBAR,
    "format_tags": "p;h2;h3",
    "allowedContent": ALLOWED,
    "removeDialogTabs": "link:advanced;link:target;link:upload",
    "linkDefaultProtocol": "https://",
    "linkShowAdvancedTab": False,
    "linkShowTargetTab": False,
    "disableNativeSpellChecker": False,
    "entities": False,
    "width": "100%",
    "height": 320,
    "autoGrow_minHeight": 320,
    "autoGrow_onStartup": True,
}


class BodyEditor(CKEditorWidget):
    """A plain textarea that django-ckeditor's script turns into an editor; without JavaScript it stays a textarea."""

    def __init__(self) -> None:
        super().__init__(template_name="django/forms/widgets/textarea.html", attrs={"rows": 18})

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Carry the set-up in data attributes; the library's own template would bring an inline style."""
        wanted = {
            "data-type": "ckeditortype",
            "data-processed": "0",
            "data-config": json.dumps(CONFIG),
            "data-external-plugin-resources": "[]",
        }
        return super().get_context(name, value, (attrs or {}) | wanted)


def base_path() -> str:
    """Return where the editor's script finds its parts."""
    return static("ckeditor/ckeditor/")
