"""What does the frame of a newsroom page need to know?"""


def desk(request):
    return {}
