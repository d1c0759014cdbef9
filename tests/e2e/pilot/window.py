"""Drives the real program as a person would: things are found by what a screen reader says, then clicked or typed."""

import os
import signal
import subprocess
import time
from pathlib import Path

import gi

from pilot.leaks import Trace

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class StepDidNotHappen(Exception):
    """Something that should be on the screen is not."""


def _children(node):
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield child


def walk(node):
    """Everything below a node that is shown on the screen, from the top."""
    try:
        is_shown = node.get_state_set().contains(Atspi.StateType.VISIBLE)
        is_shown = is_shown or node.get_role() == Atspi.Role.APPLICATION
    except GLib.Error:  # it went while we looked
        return
    if not is_shown:
        return
    yield node
    for child in _children(node):
        yield from walk(child)


def _corner(node):
    try:
        box = node.get_extents(Atspi.CoordType.SCREEN)
    except GLib.Error:  # it went while we looked
        return 0, 0
    return box.x, box.y


class Window:
    """The program under test, started with arguments of its own in a Desktop."""

    PATIENCE = 60

    def __init__(self, desktop, program, arguments=(), trace=None):
        """With a path as `trace`, strace writes there what files and sockets the program asks for."""
        self._desktop = desktop
        self._told = None
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register("object:state-changed:focused")
        tracer = ["strace", *Trace.OPTIONS, "-o", str(trace)] if trace else []
        self.process = subprocess.Popen([*tracer, str(program), *arguments], env=desktop.environment,
                                        stdin=subprocess.DEVNULL)
        self.pid = self._traced_process() if trace else self.process.pid

    def _traced_process(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(self._wait(lambda: children.read_text().split(), "strace starts the program", None)[0])

    def application(self):
        """The program's node on the accessibility bus; it is a new one after every lock."""
        root = Atspi.get_desktop(0)
        for child in _children(root):
            try:
                if child.get_process_id() == self.pid:
                    return child
            except GLib.Error:
                continue
        return None

    def frame(self):
        """The window itself, as a rectangle of the display."""
        return self._wait(self._top, "the window answers", None).get_extents(Atspi.CoordType.SCREEN)

    def _top(self):
        """The outermost thing that is shown; none while the program is too busy to say."""
        application = self.application()
        return next(_children(application), None) if application is not None else None

    def nodes(self):
        """Everything that the program shows now."""
        application = self.application()
        return list(walk(application)) if application is not None else []

    def find(self, name, role=None, patience=None):
        """The first shown thing whose name begins with these words."""
        return self._wait(lambda: self._look(name, role), f"“{name}” is not on the screen", patience)

    def has(self, name, role=None):
        return self._look(name, role) is not None

    def gone(self, name, patience=None):
        """Waits until nothing of that name is shown."""
        self._wait(lambda: self._look(name, None) is None, f"“{name}” is still on the screen", patience)

    def _look(self, name, role):
        matches = []
        for node in self.nodes():
            try:
                if node.get_name().startswith(name) and (role is None or node.get_role_name() == role):
                    matches.append(node)
            except GLib.Error:
                continue
        exact = [node for node in matches if node.get_name() == name]
        # What can be operated is meant before a label of the same words.
        operable = [node for node in exact or matches
                    if node.get_state_set().contains(Atspi.StateType.FOCUSABLE)]
        return next(iter(operable or exact or matches), None)

    def _wait(self, look, words, patience):
        end = time.monotonic() + (patience or self.PATIENCE)
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise StepDidNotHappen(f"the program ended ({self.process.returncode}) while: {words}")
            time.sleep(0.05)
        raise StepDidNotHappen(words)

    def click(self, name, role=None):
        """Presses the middle of a thing with the left button; turns the wheel first when it is scrolled away."""
        self._click(self.find(name, role), name)

    def click_last(self, name):
        """The same with the last of several that are called alike."""
        self.find(name)
        self._click([node for node in self.nodes() if node.get_name() == name][-1], name)

    def _click(self, node, name):
        for _ in range(60):
            x, y = self._resting_middle(node, name)
            top, bottom = self._seen_part(node)
            if top <= y <= bottom:
                break
            self._xdotool("mousemove", str(x), str((top + bottom) // 2), "click", "4" if y < top else "5")
        else:
            raise StepDidNotHappen(f"“{name}” can’t be scrolled to")
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(0.15)

    def _resting_middle(self, node, name):
        """Its middle, once a layout or the wheel has come to rest. What is hidden may be about to be shown: steps of
        the text size are taken together."""
        before = None
        for _ in range(40):
            middle = self._middle(node)
            if middle and middle == before:
                return middle
            before = middle
            time.sleep(0.06)
        if not before:
            raise StepDidNotHappen(f"“{name}” has no place on the screen")
        return before

    @staticmethod
    def _middle(node):
        """Nothing while it has no place on the screen."""
        box = node.get_extents(Atspi.CoordType.SCREEN)
        if box.width <= 0 or box.height <= 0:
            return None
        return box.x + box.width // 2, box.y + box.height // 2

    @staticmethod
    def _seen_part(node):
        """From where to where a thing would be seen, in pixels of the display: what holds more than it shows is
        scrolled, and a header or a footer may stand beside it."""
        top, bottom = 0, 1 << 16
        inner = node.get_extents(Atspi.CoordType.SCREEN)
        holder = node.get_parent()
        while holder is not None and holder.get_role() != Atspi.Role.APPLICATION:
            outer = holder.get_extents(Atspi.CoordType.SCREEN)
            above = holder.get_parent()
            is_window = above is None or above.get_role() == Atspi.Role.APPLICATION
            is_cut = inner.y < outer.y or inner.y + inner.height > outer.y + outer.height
            if outer.height > 0 and (is_cut or is_window):
                top = max(top, outer.y)
                bottom = min(bottom, outer.y + outer.height)
            inner, holder = outer, above
        return top + 4, bottom - 4

    def resize(self, width, height):
        """Makes the window as large as that, as its frame would be dragged."""
        self._xdotool("getactivewindow", "windowsize", "--sync", str(width), str(height))

    def rest(self):
        """Waits until what is shown has found its place."""
        def places():
            return [(node.get_name(), *_corner(node)) for node in self.nodes()]
        before = None
        for _ in range(20):
            now = places()
            if now == before:
                return
            before = now
            time.sleep(0.1)

    def press(self, *keys):
        """Presses keys one after the other, in xdotool's names: Tab, ctrl+l, F8."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.03)

    def type(self, text):
        """Types where the focus is, key by key."""
        self._xdotool("type", "--delay", "8", text)
        time.sleep(0.1)

    def fill(self, name, text):
        """Clicks into a field and types."""
        self.click(name)
        self.type(text)

    def focused_after(self, key):
        """Presses a key and gives what has the keyboard then, as a screen reader is told; the same as before if
        nothing is told."""
        self._drain()
        told = self._told
        self._xdotool("key", "--clearmodifiers", key)
        end = time.monotonic() + 0.25
        while self._told is told and time.monotonic() < end:
            self._drain()
            time.sleep(0.002)
        return self._told

    def _on_focus(self, event):
        if event.detail1 == 1 and event.source is not None:
            self._told = event.source

    @staticmethod
    def _drain():
        while GLib.MainContext.default().iteration(False):
            pass

    def end(self):
        """Asks the program to end, as the system would, and waits."""
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGTERM)
        return self.process.wait(timeout=10)

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._desktop.environment, check=True,
                       stdout=subprocess.DEVNULL)
