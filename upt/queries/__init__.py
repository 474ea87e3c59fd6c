"""What do other apps ask about units, offices and appointments?"""

from upt.queries.appointments import appointment_for as appointment_for
from upt.queries.appointments import appointments_visible_to as appointments_visible_to
from upt.queries.directory import kanwil_groups as kanwil_groups
from upt.queries.facts import Fact as Fact
from upt.queries.facts import kanwil_facts as kanwil_facts
from upt.queries.facts import unit_facts as unit_facts
from upt.queries.places import Redirect as Redirect
from upt.queries.places import find_units as find_units
from upt.queries.places import is_former as is_former
from upt.queries.places import kanwil_by_slug as kanwil_by_slug
from upt.queries.places import selectable_units as selectable_units
from upt.queries.places import unit_by_slug as unit_by_slug
