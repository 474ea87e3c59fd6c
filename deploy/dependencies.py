"""Which packages does pyproject.toml ask for, with the extras named on the command line?"""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]
extras = [name for extra in sys.argv[1:] for name in project["optional-dependencies"][extra]]
print("\n".join(project["dependencies"] + extras))
