"""How do units, places and appointments change?"""

from upt.services.appointments import appoint as appoint
from upt.services.appointments import appoint_by_email as appoint_by_email
from upt.services.appointments import end_appointment as end_appointment
from upt.services.naming import add_alias as add_alias
from upt.services.naming import remove_alias as remove_alias
from upt.services.naming import rename_unit as rename_unit
from upt.services.places import save_place as save_place
from upt.services.units import change_class as change_class
from upt.services.units import change_status as change_status
from upt.services.units import change_type as change_type
from upt.services.units import create_unit as create_unit
from upt.services.units import update_unit_details as update_unit_details
