"""Which C++ files there are, and which of them this change touches."""
import subprocess


def git(*words):
    """The lines that a git command prints; none where it fails."""
    result = subprocess.run(["git", *words], capture_output=True, text=True, check=False)
    return result.stdout.splitlines() if result.returncode == 0 else []


def is_cpp(path):
    return path.endswith((".cpp", ".h")) and not path.startswith("tests/rules/examples/")


def all_files():
    """Every C++ file of the tree, committed or about to be."""
    return sorted(filter(is_cpp, set(git("ls-files", "--cached", "--others", "--exclude-standard"))
                         - set(git("ls-files", "--deleted"))))


def changed_files():
    """The C++ files that differ from the main branch, or from the last commit where there is none."""
    base = next((found[0] for name in ("origin/main", "main") if (found := git("merge-base", "HEAD", name))), "HEAD")
    return sorted(set(all_files()) & set(git("diff", "--name-only", base) +
                                         git("ls-files", "--others", "--exclude-standard")))
