#!/usr/bin/env python3
"""Says which C++ files clang-format would change. `--quick`: of those changed; `--fix`: and changes them."""
import shutil
import subprocess
import sys

import tree

# Each release of clang-format has its own idea of some lines; this one decides.
VERSION = "14"


def main(options):
    program = shutil.which(f"clang-format-{VERSION}")
    if not program:
        print(f"clang-format {VERSION}, which decides, is not here: not checked")
        return 0
    files = tree.changed_files() if "--quick" in options else tree.all_files()
    if not files:
        return 0
    mode = ["-i"] if "--fix" in options else ["--dry-run", "--Werror", "--ferror-limit=3"]
    return subprocess.run([program, *mode, *files], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
