"""Which meetings are there, what is on their programme, and what came out of them?"""

from events.models.attendance import PresenceCode as PresenceCode
from events.models.attendance import Room as Room
from events.models.attendance import Scan as Scan
from events.models.attendance import VirtualAttendance as VirtualAttendance
from events.models.certificate import Certificate as Certificate
from events.models.delegation import Delegate as Delegate
from events.models.delegation import DelegateContact as DelegateContact
from events.models.delegation import Invitation as Invitation
from events.models.delegation import InvitationPlan as InvitationPlan
from events.models.delegation import RegionQuota as RegionQuota
from events.models.figure import OfficialFigure as OfficialFigure
from events.models.followup import CarriedItem as CarriedItem
from events.models.followup import FollowUp as FollowUp
from events.models.followup import FollowUpStep as FollowUpStep
from events.models.followup import ReminderSent as ReminderSent
from events.models.material import Material as Material
from events.models.meeting import Meeting as Meeting
from events.models.meeting import MeetingAlias as MeetingAlias
from events.models.meeting import Series as Series
from events.models.minutes import Addendum as Addendum
from events.models.minutes import Decision as Decision
from events.models.minutes import Minutes as Minutes
from events.models.minutes import MinutesRevision as MinutesRevision
from events.models.rundown import Rundown as Rundown
from events.models.rundown import RundownItem as RundownItem
