"""The real program in a real window, used as a person would, with the time of each step taken from outside."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE = "thimble ochre gravel mild eleven fern"

# Within the window, at its first size of 1280 x 820. What is looked at of the lock screen stands above the field, whose
# caret blinks; the results begin below the field for the same reason.
LOCK_NAME = (300, 180, 680, 170)
TODAY = (240, 90, 1000, 700)
RESULTS = (240, 190, 380, 600)
WHOLE_PAGE = (232, 80, 1040, 730)
# Its heading and what would help; the steps of the plan come beside these a moment later.
PAUSE = (40, 130, 780, 560)
PAUSE_BUTTON = (1206, 38)

_IDLE_SECONDS = 0.6
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Change:
    """What a key did to a part of the screen, in milliseconds from the key; None if nothing."""
    first: float | None
    settled: float | None
    look: str


class Person:
    """One run of the program, from its start to its end."""

    def __init__(self, desktop, bin_folder, command, log):
        self._desktop = desktop
        self._watch = str(Path(bin_folder) / "window_watch")
        done = subprocess.run([self._watch, "start", *map(str, command)], env=desktop.environment, check=True,
                              text=True, stdout=subprocess.PIPE, stderr=log)
        pid, painted = done.stdout.split()
        self.pid = int(pid)
        self.start_ms = float(painted)

    def settle(self):
        """Waits until the program has nothing to do; gives the seconds until its last work."""
        begin = last = time.monotonic()
        spent = self._processor_time()
        while time.monotonic() - last < _IDLE_SECONDS:
            time.sleep(0.01)
            now = self._processor_time()
            # A caret that blinks costs a tick now and then, and is no work.
            if now - spent > 2:
                last, spent = time.monotonic(), now
        return last - begin

    def _processor_time(self):
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 100 // _TICKS

    def keys(self, area, keys, quiet_ms):
        """Presses keys one after the other and tells of each what it changed in the area of the window."""
        x, y = self._place()
        done = subprocess.run([self._watch, "keys", str(quiet_ms), str(area[0] + x), str(area[1] + y), str(area[2]),
                               str(area[3]), *keys], env=self._desktop.environment, check=True, text=True,
                              stdout=subprocess.PIPE)
        return [self._change(line) for line in done.stdout.splitlines()]

    def look(self, area):
        """What stands for what the area of the window shows."""
        x, y = self._place()
        done = subprocess.run([self._watch, "look", str(area[0] + x), str(area[1] + y), str(area[2]), str(area[3])],
                              env=self._desktop.environment, check=True, text=True, stdout=subprocess.PIPE)
        return done.stdout.strip()

    @staticmethod
    def _change(line):
        first, settled, look = line.split()
        return Change(None, None, look) if first == "-" else Change(float(first), float(settled), look)

    def _place(self):
        done = subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                              env=self._desktop.environment, check=True, text=True, stdout=subprocess.PIPE)
        words = dict(line.split("=") for line in done.stdout.split())
        return int(words["X"]), int(words["Y"])

    def click(self, point):
        subprocess.run(["xdotool", "getactivewindow", "mousemove", "--window", "%1", str(point[0]), str(point[1]),
                        "sleep", "0.1", "click", "1"], env=self._desktop.environment, check=True)

    def pause(self, *before):
        """Presses keys and F8 right behind them; the milliseconds from F8 to Pause painted. Then leads back."""
        change = self.keys(PAUSE, [*(f"then:{key}" for key in before), "F8"], 300)[0]
        if change.settled is None:
            raise RuntimeError("F8 changed nothing")
        self.click(PAUSE_BUTTON)
        self.settle()
        return change.settled

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], env=self._desktop.environment, check=True)

    def memory_mib(self):
        """The memory that is its own, and its part of what it shares (Pss)."""
        rollup = Path(f"/proc/{self.pid}/smaps_rollup").read_text(encoding="ascii")
        line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024

    def _is_there(self):
        try:
            return Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False

    def end(self):
        os.kill(self.pid, 15)
        for _ in range(500):
            if not self._is_there():
                return
            time.sleep(0.01)
        raise RuntimeError(f"{self.pid} does not end")
