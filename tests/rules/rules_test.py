#!/usr/bin/env python3
"""Every rule finds what it is there for, in the small bad trees of examples/, and nothing else in them."""
import importlib
import pathlib
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

import content  # noqa: E402
import documented  # noqa: E402
import functions  # noqa: E402
import hardening  # noqa: E402
import package  # noqa: E402
import reading  # noqa: E402
import shape  # noqa: E402
import sizes  # noqa: E402
import source  # noqa: E402
import words  # noqa: E402


class Examples(unittest.TestCase):
    """Each example names the rule on the first line of `expected`, and then all that it should say."""

    def test_every_example_is_found_out(self):
        for folder in sorted((HERE / "examples").iterdir()):
            with self.subTest(folder.name):
                rule, *expected = (folder / "expected").read_text(encoding="utf-8").splitlines()

                problems = importlib.import_module(rule).check(source.Tree(folder))

                self.assertEqual(sorted(map(str, problems)), sorted(expected))


def problems_in(rule, path, text):
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder, path)
        target.parent.mkdir(parents=True)
        target.write_text(text, encoding="utf-8")
        return [str(problem) for problem in rule.check(source.Tree(folder))]


def problems_of_size(path, text):
    return problems_in(sizes, path, text)


def function_of(lines, head="int f()"):
    return head + " {\n" + "    g();\n" * (lines - 2) + "}\n"


class LeftLying(unittest.TestCase):
    """Examples that must not stand in the repository themselves."""

    def test_what_is_left_open_is_found(self):
        for word in ("TO" "DO", "FIX" "ME"):
            self.assertEqual(len(problems_in(words, "docs/x.md", f"{word}: write this")), 1)

    def test_hosts_of_packages_are_found(self):
        for host in ("deb.debian", "archive.ubuntu"):
            self.assertEqual(len(problems_in(words, "docs/x.md", f"from https://{host}" ".org")), 1)

    def test_paths_of_one_machine_are_found(self):
        self.assertEqual(len(problems_in(words, "docs/x.md", "see /" "home/me/x")), 1)

    def test_tests_that_do_not_run_are_found(self):
        problems = problems_in(shape, "tests/core/x_test.cpp", "TEST(X, Y) { GTEST_" "SKIP(); }")

        self.assertEqual(problems, ["tests/core/x_test.cpp:1: every test runs, or says why it cannot here"])


class Coverage(unittest.TestCase):
    ROWS = "".join(f"| {number} | an idea | not yet |\n" for number in range(1, 124))

    def test_rows_and_what_works_are_counted(self):
        whole = "Now: 1 of 124 work\n" + self.ROWS + "| 124 | an idea | **works here**: Pause |\n"

        self.assertEqual(problems_in(documented, "docs/coverage.md", whole), [])
        self.assertEqual(len(problems_in(documented, "docs/coverage.md", whole.replace("1 of", "2 of"))), 1)
        self.assertEqual(len(problems_in(documented, "docs/coverage.md", whole.replace("| 7 |", "| 8 |"))), 1)


class Sizes(unittest.TestCase):
    def test_a_function_of_60_lines_is_fine_and_61_are_not(self):
        self.assertEqual(problems_of_size("core/x.cpp", function_of(60)), [])
        self.assertEqual(problems_of_size("core/x.cpp", function_of(61)),
                         ["core/x.cpp:1: f has 61 lines; at most 60"])

    def test_a_constructor_has_40(self):
        head = "Page::Page(QWidget* parent) : QWidget(parent), m_size{3, 4}, m_name(name)"
        self.assertEqual(problems_of_size("ui/x.cpp", function_of(40, head)), [])
        self.assertEqual(problems_of_size("ui/x.cpp", function_of(41, head)),
                         ["ui/x.cpp:1: Page::Page has 41 lines; at most 40"])

    def test_files_includes_and_columns_are_counted(self):
        self.assertEqual(problems_of_size("core/x.cpp", "\n" * 501),
                         ["core/x.cpp:1: 501 lines; a file is one idea of at most 500"])
        self.assertEqual(problems_of_size("core/x.cpp", "#include <a>\n" * 31),
                         ["core/x.cpp:1: 31 includes; at most 30"])
        self.assertEqual(problems_of_size("core/x.cpp", "\n" + "a" * 121 + "\n"),
                         ["core/x.cpp:2: longer than 120 columns"])


class Content(unittest.TestCase):
    PATH = "resources/content/en/line/here.md"
    TEXT = "id: here\nkind: line\ntitle: Here\norder: 1\nreviewed: not yet\n\n> I am here."

    def test_a_good_piece_passes_and_one_of_10_megabytes_does_not(self):
        self.assertEqual(problems_in(content, self.PATH, self.TEXT + "\n"), [])
        self.assertEqual(problems_in(content, self.PATH, self.TEXT + " Here." * 1_700_000 + "\n"),
                         [f"{self.PATH}:1: larger than 64 KiB"])

    def test_a_piece_cut_anywhere_is_found(self):
        for end in range(1, len(self.TEXT) + 1):
            self.assertNotEqual(problems_in(content, self.PATH, self.TEXT[:end]), [], end)

    def test_names_of_services_and_books_are_left_as_they_are(self):
        text = self.TEXT.replace("reviewed", "sources: The Body Keeps the Score, 2014\nchecked: 2026-11-21\nreviewed")

        self.assertEqual(problems_in(content, self.PATH, text + "\n"), [])

    def test_syllables_are_heard(self):
        known = {"a": 1, "table": 2, "wanted": 2, "asked": 1, "breathe": 1, "places": 2, "wishes": 2}
        for word, count in known.items():
            self.assertEqual(reading.syllables_in(word), count, word)

    def test_plain_words_read_more_easily_than_long_ones(self):
        self.assertLess(reading.grade("Look at the door. Feel your feet on the floor."), 2)
        self.assertGreater(reading.grade("Physiological activation necessitates environmental orientation."), 20)


class Functions(unittest.TestCase):
    def names(self, text):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "x.h").write_text(text, encoding="utf-8")
            return [(item.kind, item.name) for item in functions.items(source.Source(pathlib.Path(folder), "x.h").code)]

    def test_braces_in_literals_and_comments_do_not_count(self):
        text = 'void f() { a("}"); b(\'}\'); c(R"x(})x"); /* } */ }  // }\nvoid g() {}\n'
        self.assertEqual(self.names(text), [("function", "f"), ("function", "g")])

    def test_lambdas_and_initialisers_are_not_functions(self):
        text = ("const auto x = [](int a) { return a; };\nconst std::array y{1, 2};\n"
                "int f(std::vector<int> v = {}) { return 1; }\n")
        self.assertEqual(self.names(text), [("function", "f")])

    def test_operators_templates_and_nested_types_are_named(self):
        text = ("template <typename T> struct A { struct B { int b; };\n"
                "bool operator()(const T& t) const { return t; }\nA& operator=(A&&) { return *this; } };\n")
        self.assertEqual(self.names(text), [("type", "B"), ("function", "operator()"), ("function", "operator="),
                                            ("type", "A")])

    def test_a_digit_separator_opens_no_literal(self):
        self.assertEqual(self.names("int a = 100'000; void f() { int b = 1'000; }"), [("function", "f")])


class Hardening(unittest.TestCase):
    def test_a_plain_program_is_found_out(self):
        says = " ".join(map(str, hardening.problems_of(hardening.Facts(
            kind="EXEC", segments={"GNU_STACK": "RWE"}, dynamic=["RPATH"], symbols={"strcpy", "getaddrinfo"},
            libraries={"libQt6Network.so.6"}))))

        for word in ("PIE", "stack", "RELRO", "BIND_NOW", "canary", "path", "Network", "getaddrinfo"):
            self.assertIn(word, says)

    def test_a_hardened_program_passes(self):
        facts = hardening.Facts(kind="DYN", segments={"GNU_STACK": "RW", "GNU_RELRO": "R", "INTERP": "R"},
                                dynamic=["BIND_NOW"], symbols={"__stack_chk_fail", "__memcpy_chk"},
                                libraries={"libQt6Widgets.so.6", "libc.so.6"})

        self.assertEqual(list(hardening.problems_of(facts)), [])


class Packages(unittest.TestCase):
    def test_what_debian_12_cannot_give_is_found(self):
        for needed in ("libsqlcipher0", "libqt6core6t64 (>= 6.4.0)", "libc6 (>= 2.38)", "libssl3 (>= 3.0~bpo12)"):
            self.assertEqual(len(list(package.problems_of_dependencies(f"fonts-lato, {needed}"))), 1, needed)

    def test_what_debian_12_has_passes(self):
        needed = "libc6 (>= 2.34), libstdc++6 (>= 12), libqt6core6 (>= 6.4.0), libzxcvbn0 (>= 0.20150103), fonts-lato"

        self.assertEqual(list(package.problems_of_dependencies(needed)), [])

    def test_files_that_are_missing_unknown_or_open_to_all_are_found(self):
        modes = {**package.FILES, "etc/leeward": 0o644, "usr/bin/leeward": 0o777}
        del modes["usr/share/man/man1/leeward.1.gz"]

        problems = list(package.problems_of_files(package.Package({}, {"control", "md5sums", "postinst"}, modes,
                                                                  {"root/root", "ann/ann"})))

        self.assertEqual(len(problems), 5)


if __name__ == "__main__":
    unittest.main()
