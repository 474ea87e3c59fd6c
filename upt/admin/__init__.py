"""What do administrators edit of places, units and appointments?"""

from upt.admin import appointments as appointments
from upt.admin import places as places
from upt.admin import units as units
