"""How does what people type become clean values?"""

from upt.forms.appointments import AppointmentForm as AppointmentForm
from upt.forms.appointments import EndForm as EndForm
from upt.forms.search import AppointmentSearchForm as AppointmentSearchForm
from upt.forms.search import DirectoryForm as DirectoryForm
