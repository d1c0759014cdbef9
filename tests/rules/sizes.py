"""How long files, functions, constructors and lists of includes may be."""
import functions
from source import Problem

FILE, FUNCTION, CONSTRUCTOR, INCLUDES, COLUMNS = 500, 60, 40, 30, 120


def check(tree):
    for source in tree.sources.values():
        if source.path.endswith((".cpp", ".h", ".mm", ".py", ".cmake", "CMakeLists.txt")) or source.path == "dev":
            lines = source.text.count("\n")
            if lines > FILE:
                yield source.problem(0, f"{lines} lines; a file is one idea of at most {FILE}")
            for number, line in enumerate(source.text.splitlines(), 1):
                if len(line) > COLUMNS and "http" not in line:
                    yield Problem(source.path, number, f"longer than {COLUMNS} columns")
    for source in tree.cpp():
        if len(source.includes) > INCLUDES:
            yield source.problem(0, f"{len(source.includes)} includes; at most {INCLUDES}")
        for item in functions.items(source.code):
            if item.kind != "function" or not item.has_body:
                continue
            limit = CONSTRUCTOR if item.is_constructor else FUNCTION
            lines = source.code.count("\n", item.start, item.end) + 1
            if lines > limit:
                yield source.problem(item.start, f"{item.name} has {lines} lines; at most {limit}")
