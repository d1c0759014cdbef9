"""What a screen reader and a keyboard find on the screen that is shown now."""

from pilot.window import Atspi, GLib, StepDidNotHappen

# What may have the focus and is no stop for Tab: headings, where a page begins, and what only holds other things.
_HOLDERS = {"heading", "frame", "window", "dialog", "scroll pane", "filler", "panel", "viewport", "application"}


# What groups that are one stop are made of.
# "button" is what newer releases of AT-SPI call a "push button".
_MEMBERS = {"radio button", "push button", "button", "check box", "toggle button"}


def _describe(node):
    return f"{node.get_role_name()} “{node.get_name()}”"


def _operable(window):
    for node in window.nodes():
        try:
            states = node.get_state_set()
            if (states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
                    and states.contains(Atspi.StateType.ENABLED) and node.get_role_name() not in _HOLDERS):
                yield node
        except GLib.Error:
            continue


def _has_name(node):
    # An empty cell of the table in which Qt shows folders says what there is to say.
    return bool(node.get_name().strip()) or node.get_role_name() == "table cell"


def check_names(window, screen):
    """Every focusable thing has a name and a role that says what it is."""
    nameless = [_describe(node) for node in _operable(window)
                if not _has_name(node) or node.get_role() in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN)]
    if nameless:
        raise StepDidNotHappen(f"on “{screen}”, without a name or role: {', '.join(nameless)}")


def check_menu(window, screen, limit=20):
    """A menu is open: Down goes through it, and a screen reader hears a name and a role for all there is. Menus are
    no part of the tree that one can walk; they tell of themselves when the keyboard comes to them."""
    heard = []
    for _ in range(limit):
        node = window.focused_after("Down")
        # A busy machine tells late: what was told of the page below comes before the menu's first word.
        if node is not None and not heard and not node.get_role_name().endswith("menu item"):
            continue
        if node is None or (node.get_role_name(), node.get_name()) in heard:
            break
        heard.append((node.get_role_name(), node.get_name()))
    nameless = [role for role, name in heard if not name.strip() or not role.endswith("menu item")]
    if len(heard) < 2 or nameless:
        raise StepDidNotHappen(f"on “{screen}”, the menu says no more than: {heard}")


def check_fits(window, screen):
    """Nothing that can be operated stands out of the window to the side."""
    whole = window.frame()
    outside = []
    for node in _operable(window):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        if box.width > 0 and (box.x < whole.x or box.x + box.width > whole.x + whole.width):
            outside.append(_describe(node))
    if outside:
        raise StepDidNotHappen(f"on “{screen}”, out of the window: {', '.join(outside)}")


def tab_round(window, limit=60):
    """Presses Tab until the focus is where it began; gives what it passed."""
    passed = []
    first = told = None
    for _ in range(limit):
        node = window.focused_after("Tab")
        # A busy machine tells late; what was told before is no round come to its end.
        if node is None or node is told:
            continue
        told = node
        here = _identity(node)
        if here == first:
            return passed
        first = first or here
        passed.append(node)
    raise StepDidNotHappen("Tab does not come round")


def _identity(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return node.get_role_name(), node.get_name(), box.x, box.y


def _group_round(window, stop, count):
    """A group is one stop: from there the arrows go to its members. They change nothing, so this may be tried; beside
    a group they may lead to a box, where they would choose."""
    names = set()
    for key in ("Down", "Up"):
        stop.grab_focus()
        seen = {_identity(stop)}
        for _ in range(count):
            member = window.focused_after(key)
            if member is None or member.get_role_name() not in _MEMBERS or _identity(member) in seen:
                break
            seen.add(_identity(member))
            names.add(member.get_name())
    return names


def _is_chosen_of(node, reached):
    """The chosen one of a group of radio buttons is where Tab comes to, by way of the group's own name."""
    return node.get_role_name() == "radio button" and any(
        node.get_parent().get_child_at_index(index).get_name() in reached
        for index in range(node.get_parent().get_child_count()))


def check_tab(window, screen):
    """Tab, and the arrows inside of groups, leave nothing out that can be operated."""
    try:
        passed = tab_round(window)
    except StepDidNotHappen:
        # A window that is not active yet hears no keys: once more, now that it has had its time.
        passed = tab_round(window)
    reached = {node.get_name() for node in passed}
    for node in _operable(window):
        if node.get_name() in reached or node.get_role_name() not in _MEMBERS:
            continue
        parent = node.get_parent()
        for stop in passed:
            # A group may tell of itself or of the member that one comes to.
            if stop == parent or (stop.get_role_name() in _MEMBERS and stop.get_parent() == parent):
                reached |= _group_round(window, stop, parent.get_child_count())
    lists = [node for node in passed if node.get_role_name() in ("list", "list item", "table", "tree")]
    left_out = [_describe(node) for node in _operable(window)
                if node.get_name() not in reached and not (lists and node.get_role_name() == "list item")
                and not _is_chosen_of(node, reached)]
    if left_out:
        raise StepDidNotHappen(f"on “{screen}”, the keyboard does not reach: {', '.join(left_out)}")
