"""How is an act on the official figure called?"""

ACTS = {"lock-figure": "Angka resmi dikunci"}
OBJECTS = {"figure": "Angka resmi"}
