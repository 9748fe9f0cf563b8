"""`python -m optician_desk`: the same as the command `optician-desk`."""

import sys

from optician_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
