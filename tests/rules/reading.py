"""How hard a text is to read: the grade of Flesch and Kincaid, with syllables counted by their vowels."""
import re

WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")
SILENT_ENDING = re.compile(r"[^aeiouytd]ed$|(?<![sc]h)(?<=[^aeiouysxzcg])es$")
VOWELS = re.compile(r"[aeiouy]+")


def plain(markdown):
    """The words alone; each heading, step and line of a list ends as a sentence does."""
    lines = []
    for line in markdown.splitlines():
        line = re.sub(r"^(?:#+|-|>|\d+\.)\s+", "", line.strip()).replace("*", "")
        lines.append(line if not line or re.search(r"[.?:…][”’)]?$", line) else line + ".")
    return "\n".join(lines)


def words_of(text):
    return WORD.findall(text)


def sentences_in(text):
    parts = re.split(r"[.?…]+[”’)]?(?:\s+|$)|:?\n+", text)
    return sum(1 for part in parts if WORD.search(part))


def syllables_in(word):
    """Groups of vowels; a last e is silent except in -le, and so mostly is that of -es and -ed."""
    word = word.lower().replace("’", "").replace("'", "")
    if "-" in word:
        return sum(syllables_in(part) for part in word.split("-"))
    count = len(VOWELS.findall(word))
    if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouy]le$", word):
        count -= 1
    elif SILENT_ENDING.search(word) and not re.search(r"[^aeiouy]le[ds]$", word):
        count -= 1
    elif re.search(r"[aeiouy]ing$", word):
        count += 1
    return max(count, 1)


def grade(text):
    """0.39 words a sentence + 11.8 syllables a word - 15.59."""
    found = words_of(text)
    if not found:
        return 0.0
    syllables = sum(map(syllables_in, found))
    return 0.39 * len(found) / max(sentences_in(text), 1) + 11.8 * syllables / len(found) - 15.59
