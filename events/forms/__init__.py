"""What is typed about meetings, and how is it made clean?"""

from events.forms.meeting import ActForm as ActForm
from events.forms.meeting import MeetingForm as MeetingForm
from events.forms.rundown import RundownForm as RundownForm
from events.forms.rundown import rundown_rows as rundown_rows
