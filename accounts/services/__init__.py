"""How do accounts and their roles change?"""

from accounts.services.invitations import invite as invite
from accounts.services.invitations import resend_invitation as resend_invitation
from accounts.services.people import change_details as change_details
from accounts.services.people import clear_second_factor as clear_second_factor
from accounts.services.people import deactivate_user as deactivate_user
from accounts.services.people import reactivate_user as reactivate_user
from accounts.services.roles import end_role as end_role
from accounts.services.roles import grant_role as grant_role
