"""Which provinces, regional offices, units and appointments are there?"""

from upt.models.appointment import Appointment as Appointment
from upt.models.place import Province as Province
from upt.models.place import RegionalOffice as RegionalOffice
from upt.models.reference import ReferenceRow as ReferenceRow
from upt.models.unit import SocialAccount as SocialAccount
from upt.models.unit import Unit as Unit
from upt.models.unit import UnitChange as UnitChange
from upt.models.unit import UnitName as UnitName
