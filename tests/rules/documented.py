"""Public types of core are documented, all of them; public functions, at least four of five. Coverage is counted."""
import re

import functions

SHARE = 0.8
COVERAGE = "docs/coverage.md"
# Documented where they are first declared, or by what they are.
EXEMPT = re.compile(r"\boverride\b|=\s*(?:default|delete)\b")


def is_documented(source, item):
    """Whether a /// stands above it or a ///< behind it; one line speaks for those below it, up to an empty one."""
    above = source.text[:source.text.rfind("\n", 0, item.start) + 1].splitlines()
    for line in reversed(above):
        if line.strip().startswith("///"):
            return True
        if item.kind == "type" or not line.strip() or line.rstrip().endswith(("{", ":")):
            break
    return "///<" in source.text[item.end:source.text.find("\n", item.end)]


def public_items(source):
    for item in functions.items(source.code):
        if item.access in ("", "public") and not source.code[:item.start].rstrip().endswith("="):
            yield item


def wants_words(item):
    """Whether a function needs a line of its own: not what the compiler makes, nor what only does what it is called."""
    return not (EXEMPT.search(item.head) or item.is_constructor or item.name.startswith(("~", "operator")))


def check(tree):
    total, bare = 0, []
    for source in tree.cpp("core/"):
        if not source.path.endswith(".h"):
            continue
        for item in public_items(source):
            if item.kind == "type":
                if item.name and "::" not in item.name and not is_documented(source, item):
                    yield source.problem(item.start, f"{item.name} needs a /// line: what it is for")
            elif wants_words(item):
                total += 1
                if not is_documented(source, item):
                    bare.append((source, item))
    if total and 1 - len(bare) / total < SHARE:
        for source, item in bare:
            yield source.problem(item.start, f"{item.name} needs a /// line; {len(bare)} of {total} have none")
    if COVERAGE in tree.sources:
        yield from miscounted(tree.sources[COVERAGE])


def miscounted(page):
    """Whether the page of coverage has each row once, and says how many of them work."""
    rows = re.findall(r"^\| (\d+) \|.*\| (\*\*works here\*\*: |not yet)[^|]*\|$", page.text, re.MULTILINE)
    if [int(number) for number, _ in rows] != list(range(1, 125)):
        yield page.problem(0, "rows 1 to 124, once each and in order, with what works or not yet")
    working = sum(state != "not yet" for _, state in rows)
    if f"{working} of 124 work" not in page.text:
        yield page.problem(0, f"{working} of 124 rows say that they work")
