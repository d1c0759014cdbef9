"""What was measured, and its table."""

import statistics
from dataclasses import dataclass, field


def median(values):
    return statistics.median(values)


def percentile(values, percent):
    """The value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


@dataclass
class Figure:
    """One row: a value for each size of journal, or a single one, and the target for the sizes that have one."""
    what: str
    unit: str = ""
    targets: dict = field(default_factory=dict)  # size, or None for every size: the most it may be
    values: dict = field(default_factory=dict)  # size, or None where the size does not matter
    digits: int = 1

    def put(self, value, size=None):
        self.values[size] = value

    def _shown(self, value):
        return f"{value:,.{self.digits}f}{f' {self.unit}' if self.unit else ''}"

    def _most(self, size):
        return self.targets.get(size, self.targets.get(None))

    def _misses(self):
        return [size for size, value in self.values.items()
                if self._most(size) is not None and round(value, self.digits) > self._most(size)]

    def _target(self):
        words = [f"≤ {most:g}{f' {self.unit}' if self.unit else ''}{f' at {size:,}' if size else ''}"
                 for size, most in self.targets.items()]
        return ", ".join(words) or "–"

    def _verdict(self):
        if not self.targets:
            return ""
        if not any(self._most(size) is not None for size in self.values):
            return "not measured"
        missed = self._misses()
        if not missed:
            return "met"
        return "**missed**" if None in missed else f"**missed** at {', '.join(f'{size:,}' for size in missed)}"

    def row(self, sizes):
        if None in self.values:
            cells = [self._shown(self.values[None])] + [""] * (len(sizes) - 1)
        else:
            cells = [self._shown(self.values[size]) if size in self.values else "not measured" for size in sizes]
        return f"| {' | '.join([self.what, *cells, self._target(), self._verdict()])} |"


def table(figures, sizes):
    """A Markdown table; figures that do not depend on the size stand in its first column of numbers."""
    head = ["", *(f"{size:,} entries" if len(sizes) > 1 else "result" for size in sizes), "target", ""]
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    return "\n".join(lines + [figure.row(sizes) for figure in figures])
