"""Write into each case what verifier says of it now; look at the difference before it is kept."""

import sys
from pathlib import Path

import golden


def main() -> None:
    """Rewrite the cases that are named, or all of them, and name those that changed."""
    for path in [Path(word) for word in sys.argv[1:]] or golden.files():
        before = path.read_text("utf-8")
        after = golden.accepted(before)
        if after != before:
            path.write_text(after, "utf-8")
            sys.stdout.write(f"{path.name} changed\n")


if __name__ == "__main__":
    main()
