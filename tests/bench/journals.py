"""Makes journals of any size: Markdown files of about 150 words each, from words of common length."""

import random
from pathlib import Path

_SYLLABLES = ["ba", "lor", "en", "ti", "sha", "mu", "ker", "ol", "vi", "dan", "ep", "ri", "go", "sel", "um", "fa"]


def _vocabulary(chance, size=20_000):
    words = set()
    while len(words) < size:
        words.add("".join(chance.choices(_SYLLABLES, k=chance.choice([1, 2, 2, 3, 3, 4]))))
    return sorted(words)


def write(folder, count, words_each=150, seed=7):
    """Writes `count` entries, one a file, a few hours apart; returns their number of bytes."""
    chance = random.Random(seed)
    vocabulary = _vocabulary(chance)
    weights = [1 / (rank + 1) for rank in range(len(vocabulary))]
    folder = Path(folder)
    folder.mkdir(parents=True)
    size = 0
    for number in range(count):
        body = " ".join(chance.choices(vocabulary, weights, k=words_each))
        title = " ".join(chance.choices(vocabulary, weights, k=4))
        day = number // 4
        date = f"{2000 + day // 336:04d}-{day % 336 // 28 + 1:02d}-{day % 28 + 1:02d}T{6 + number % 4 * 4:02d}:00:00Z"
        text = f"---\ntitle: {title}\ndate: {date}\n---\n\n{body}\n"
        (folder / f"{number:06d}.md").write_text(text, encoding="utf-8")
        size += len(body)
    return size
