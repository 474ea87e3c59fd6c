"""How large may an uploaded file be, packed and unpacked?"""

MAX_UPLOAD_BYTES = 25 * 1024 * 1024
MAX_UNPACKED_BYTES = 250 * 1024 * 1024  # a deck full of photos hardly shrinks; what grows tenfold is no document
MAX_ENTRIES = 4000
MAX_READ_BYTES = 1024 * 1024  # of one read, so that the zip's own list of contents can't fill the memory either
LONGEST_NAME = 120
