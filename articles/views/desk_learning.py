"""Where does one read the checker's rules, and which of them help or need mending?"""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.desk_queries.learning import MONTHS_BACK, hand_corrections, records
from articles.desk_queries.rulebook import chapters
from articles.views.desk_answers import closed


@require_safe
def learning(request):
    """Show what came of each rule's remarks, and what editors mend by hand."""
    if not (request.actor.is_editor or request.actor.is_admin):
        return closed(request, "Kinerja pemeriksa dibaca oleh editor dan administrator.")
    context = {"records": records(), "corrections": hand_corrections(), "months": MONTHS_BACK}
    return render(request, "articles/desk/learning.html", context)


@require_safe
def rules(request):
    """Show the book of style: every rule with its reason, source and examples."""
    return render(request, "articles/desk/rules.html", {"chapters": chapters()})
