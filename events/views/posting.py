"""Where does somebody land who comes to a form's target without a form, as after signing in again?"""

from functools import wraps

from django.shortcuts import redirect

PLACES = ("pk", "number", "delegate_pk")


def post_from(page):
    """Let a view be posted to only, and lead everybody else to the page that the form stands on.

    `page` is its url name, of the meetings' desk where no namespace is named.

    Sign-in leads back to the address that was asked for last; without this it would end on an error.
    """

    name = page if ":" in page else f"desk-events:{page}"

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if request.method != "POST":
                return redirect(name, *[kwargs[place] for place in PLACES if place in kwargs])
            return view(request, *args, **kwargs)

        return guarded

    return decorate
