"""How does everything that the portal holds fit into one file, and come back out of it?"""

from humas_portal.backups.archive import BadArchive as BadArchive
from humas_portal.backups.archive import Manifest as Manifest
from humas_portal.backups.archive import read_manifest as read_manifest
from humas_portal.backups.archive import write_archive as write_archive
from humas_portal.backups.databases import ToolMissing as ToolMissing
from humas_portal.backups.recovery import holds_data as holds_data
from humas_portal.backups.recovery import restore_archive as restore_archive
