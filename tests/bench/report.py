"""docs/benchmarks.md: which figures there are, their targets, and the words around them."""

from figures import Figure, table


class Figures:
    """Every figure, by what it is."""

    def __init__(self):
        self.start = Figure("Leeward", "ms", digits=0)
        self.peer_start = Figure("KeePassXC", "ms", digits=0)
        self.start_ratio = Figure("Leeward ÷ KeePassXC", targets={None: 0.5}, digits=2)

        self.content = Figure("everything there is to read, at first use", "ms", {None: 50})

        self.unlock = Figure("Enter → Today painted, beyond the key derivation", "ms", {None: 50}, digits=0)
        self.unlock_whole = Figure("Enter → Today painted, in all", "ms", digits=0)
        self.derivation = Figure("of it the key derivation (64 MiB × 3)", "ms", digits=0)
        self.lock = Figure("Ctrl+L → lock screen painted by a fresh process", "ms", {None: 300}, digits=0)

        self.pause_locked = Figure("F8 → Pause painted, on the lock screen", "ms", {None: 100}, digits=0)
        self.pause_deriving = Figure("… while it derives the key", "ms", {None: 100}, digits=0)
        self.pause_places = Figure("… from every place, the slowest of nine", "ms", {None: 100}, digits=0)
        self.pause_searching = Figure("… while letters are looked for", "ms", {None: 100}, digits=0)
        self.pause_moving = Figure("… while 3,000 pages come in, the longest of many", "ms", {None: 100}, digits=0)
        self.breath = Figure("the breath’s circle, of one core", "%", {None: 3}, digits=2)

        self.searchable = Figure("unlocked → every text searchable", "s", {100_000: 2}, digits=2)
        self.held = Figure("longest that the event loop was held meanwhile", "ms", {None: 16})
        self.search_middle = Figure("key → results painted, p50", "ms")
        self.search_worst = Figure("key → results painted, p99", "ms", {None: 16})
        self.search_counted = Figure("key → results and their number painted, p50", "ms")
        self.search_keys = Figure("keys pressed", digits=0)
        self.screenful = Figure("first screenful found in memory, without the window", "ms", digits=3)
        self.count = Figure("all of them counted in memory", "ms", digits=2)

        self.scroll_middle = Figure("Page Down → next page painted, p50", "ms")
        self.scroll_worst = Figure("Page Down → next page painted, p99", "ms", {None: 16})
        self.page = Figure("50 rows read from the vault", "ms", digits=2)
        self.entry = Figure("one entry from anywhere read from the vault", "ms", digits=3)

        self.again_bytes = Figure("bytes written, saved again with a word more", "KiB", {None: 64}, digits=0)
        self.again_time = Figure("time of it", "ms", digits=2)
        self.again_ratio = Figure("time of it ÷ a bare write and fsync", targets={None: 3})
        self.new_bytes = Figure("bytes written, new entry", "KiB", {None: 64}, digits=0)
        self.new_time = Figure("time of it", "ms", digits=2)
        self.new_ratio = Figure("time of it ÷ a bare write and fsync", targets={None: 3})

        self.plan = [
            Figure("a section of 500 lines chosen → painted", "ms", {None: 50}),
            Figure("longest that the event loop was held until all rows were there", "ms", {None: 16}),
            Figure("painted again", "ms"),
            Figure("500 lines of one’s own in Our plan compared with one’s copies, as at unlock", "ms", {None: 20}),
            Figure("a plan of 500 lines → PDF", "ms", {None: 1000}, digits=0),
        ]

        self.memory = Figure("Pss after searching and scrolling", "MiB", {1_000: 60, 100_000: 250}, digits=0)
        self.importing = Figure("`leeward-cli import` of as many Markdown files", "s", {10_000: 5})
        self.importing_json = Figure("`leeward-cli import` of as many entries in JSON", "s", {10_000: 5})
        self.exporting = Figure("`leeward-cli export` of all of them as JSON", "s", {10_000: 3})

        self.ciphers = {
            "timelinePage": Figure("50 rows of the timeline with their texts", targets={None: 1.3}, digits=2),
            "entryOfLately": Figure("an entry of the last weeks", targets={None: 1.3}, digits=2),
            "saveNew": Figure("saving a new entry", targets={None: 1.3}, digits=2),
            "everyText": Figure("every text once, as unlocking reads them", targets={None: 1.3}, digits=2),
        }


_HOW = """\
`window_watch` presses keys through the X server (XTEST) and is told by it of every change on the screen (DAMAGE); a
time ends when the pixels of a part of the window have become what they then stay. It works on any program, so
KeePassXC is measured the same way. Everything is a median of the rounds of one run, unless it says p99. Root runs all
of it, peer and X server alike, at a raised priority (nice -10), so that what else the machine does disturbs less.

- **Start**: from exec to the first painted window, which is the lock screen of both programs; in turns, files in the
  page cache, no screen reader.
- **What is built in**: all kinds of content, read and parsed from the program's resources; median of five processes. At
  the start nothing is read: each kind is when it is first shown.
- **Unlock**: right before each round, a program that does nothing else derives a key at the same cost; what unlocking
  takes longer is “beyond”.
- **Pause**: from F8 until the heading and the needs stand as they stay. “While” means that the key before F8 was
  pressed right before it. While pages come in it is the time that the window needs for F8, from inside, every 80 ms
  from looking them through until all are there.
- **The breath’s circle**: processor time of the whole process, drawing to the X server, over ten seconds of *Four in,
  six out*, at most 30 frames a second.
- **Journals**: Markdown of 150 words an entry, words by Zipf's law, brought in by `leeward-cli import`.
- **Search**: words of all degrees of commonness, typed letter by letter and taken back. Every key is a search.
- **Event loop**: the longest single event while `IndexLoader` reads the journal for the search; median of three runs.
- **Plan**: a page of My plan, at 1044 × 744; the picture is taken into memory. Median of three runs.
- **Saving**: bytes handed to `write()`, rollback journal included, by the kernel's count; in turns with a bare write of
  the entry's text (open, empty, write, fsync) in the same folder. The rollback journal waits for the disk four times
  (journal, its head, database, emptied journal), the bare write once; a new entry also makes the file longer.
- **Why a save stays above 3**: each of the four waits is needed for a power cut in between to leave the old page or
  the new one. A journal that keeps its place on the disk (`PERSIST`) was measured at 0.8 of this time, a log (`WAL`),
  which waits once, at 0.3. Neither loses anything, but both keep words that were deleted in a file beside the space
  until it is closed, and for longer when the program is ended by force.
- **SQLCipher ÷ SQLite**: one source file linked with each, the product's schema, pragmas and statements. What the page
  cache of 16 MB does not hold is authenticated and decrypted each time it is read; plain SQLite copies it from the
  system's cache.
- **Why reading much stays above 1.3**: of one reading of 100,000 texts (137 MB) SQLite itself took 66 ms of processor
  time, decrypting 17 ms, and the HMAC of every page 272 ms: it is what notices a page that was damaged or exchanged, so
  it stays. Pages of 16 KiB would make 3.7 of 5.4, HMAC-SHA256 3.3 and only with a processor that has it built in. A
  cache as large as the file would hide it, and keep all of a journal decrypted in memory, above the target for memory.
- **Memory**: Pss of `/proc/PID/smaps_rollup`, unlocked, everything searchable, the journal open.
"""


def page(figures, sizes, date, facts, load, minutes):
    """The whole document."""
    groups = [
        ("Start, exec → window painted", [figures.start, figures.peer_start, figures.start_ratio], sizes[:1]),
        ("What is built in", [figures.content], sizes[:1]),
        ("Unlock and lock", [figures.unlock, figures.unlock_whole, figures.derivation, figures.lock], sizes),
        ("Pause, and a breath", [figures.pause_locked, figures.pause_deriving, figures.pause_places,
                                 figures.pause_searching, figures.pause_moving, figures.breath], sizes),
        ("Search", [figures.searchable, figures.held, figures.search_middle, figures.search_worst,
                    figures.search_counted, figures.search_keys, figures.screenful, figures.count], sizes),
        ("The timeline", [figures.scroll_middle, figures.scroll_worst, figures.page, figures.entry], sizes),
        ("Saving one entry", [figures.again_bytes, figures.again_time, figures.again_ratio, figures.new_bytes,
                              figures.new_time, figures.new_ratio], sizes),
        ("The plan", figures.plan, sizes[:1]),
        ("Memory, and moving in and out",
         [figures.memory, figures.importing, figures.importing_json, figures.exporting], sizes),
        ("SQLCipher ÷ plain SQLite, same statements", list(figures.ciphers.values()), sizes),
    ]
    tables = "\n\n".join(f"## {title}\n{table(rows, columns)}" for title, rows, columns in groups)
    machine = "\n".join(f"- {fact}" for fact in facts)
    return f"""\
# Benchmarks

Written by `./dev bench` on {date.isoformat()}, in one run of {minutes:.1f} minutes. Nothing below is written by hand.

{machine}
- load before and after: {load[0]:.1f} and {load[1]:.1f} processes (above the number of cores, times are of a busy
  machine: read the ratios)

{tables}

## How it is measured
{_HOW}"""
