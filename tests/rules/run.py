#!/usr/bin/env python3
"""Checks the rules of this code base that a compiler does not. Usage: run.py [FOLDER]; says every broken one."""
import sys

import arrows
import content
import documented
import shape
import sizes
import source
import words

RULES = (arrows, sizes, shape, documented, words, content)


def main(root="."):
    tree = source.Tree(root)
    problems = sorted({str(problem) for rule in RULES for problem in rule.check(tree)})
    print("\n".join(problems) if problems else f"{len(tree.sources)} files keep the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
