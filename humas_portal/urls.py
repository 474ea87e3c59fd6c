"""Which address leads to which app?"""

urlpatterns: list = []
