"""Makes journals of any size: Markdown files of about 150 words each, as long and as frequent as those of English."""

import itertools
import random
from pathlib import Path

_SYLLABLES = ["a", "ba", "lor", "en", "ti", "sha", "mu", "ker", "ol", "vi", "dan", "ep", "ri", "go", "sel", "um", "fa",
              "the", "wi", "no", "st", "er", "ly", "qua"]


def _vocabulary(chance, size=20_000):
    """Distinct words; the first ones, which are used most, are short."""
    words = {}
    while len(words) < size:
        longest = min(4, 1 + len(words) // 15)
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(1, longest)))] = None
    return list(words)


class Writer:
    """Words drawn by Zipf's law; the same seed, the same journal."""

    def __init__(self, seed=7):
        self._chance = random.Random(seed)
        self.vocabulary = _vocabulary(self._chance)
        self._weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(self.vocabulary))))

    def words(self, count):
        return " ".join(self._chance.choices(self.vocabulary, cum_weights=self._weights, k=count))


def write(folder, count, words_each=150):
    """Writes `count` entries, one a file, a few hours apart; returns the bytes of their texts."""
    writer = Writer()
    folder = Path(folder)
    folder.mkdir(parents=True)
    size = 0
    for number in range(count):
        body = writer.words(words_each)
        day = number // 4
        date = f"{1930 + day // 336:04d}-{day % 336 // 28 + 1:02d}-{day % 28 + 1:02d}T{6 + number % 4 * 4:02d}:00:00Z"
        text = f"---\ntitle: {writer.words(4)}\ndate: {date}\n---\n\n{body}\n"
        (folder / f"{number:06d}.md").write_text(text, encoding="utf-8")
        size += len(body)
    return size
