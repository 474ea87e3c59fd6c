"""How is it called in the record when what may no longer be kept goes?"""

ACTS = {"purge-contacts": "Data kontak dan tautan ruang dihapus"}
OBJECTS: dict[str, str] = {}
