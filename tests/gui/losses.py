# SPDX-License-Identifier: GPL-3.0-or-later
"""Losses by hand: the sheet of losses goes out, comes back filled in, is taken back by the toast and by the keyboard; a deleted segment comes back by the toast."""
import os
import re
import subprocess
import sys
import time
import zipfile

from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")
empty, filled = os.path.join(folder, "losses.xlsx"), os.path.join(folder, "filled.xlsx")
REASON = "stock ran out"


def reasons():
    """People lost for this reason, over all steps of the first funnel."""
    funnel = cli("funnel", "list", "--workspace", path)["funnels"][0]["id"]
    return sum(step["loss_reasons"].get(REASON, 0) for step in cli("funnel", "run", funnel, "--workspace", path)["steps"])


def fill_in():
    """Writes the reason into the first ten rows that have none, as a spreadsheet program would."""
    with zipfile.ZipFile(empty) as book, zipfile.ZipFile(filled, "w") as out:
        texts = re.findall(r"<si>.*?</si>", book.read("xl/sharedStrings.xml").decode(), re.S)
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        heads = {re.sub(r"<[^>]*>", "", texts[int(text)]): column for column, text in re.findall(r'<c r="([A-Z])3"[^>]*t="s"><v>(\d+)</v>', sheet)}
        column = [heads[head] for head in heads if "reason" in head.lower()][-1]  # the first says what was noted so far
        done = 0

        def with_reason(row):
            nonlocal done
            number, cells = row.group(1), row.group(3)
            if int(number) < 4 or done == 10 or f'<c r="{column}{number}"' in cells:
                return row.group(0)
            done += 1
            parts = re.findall(r"<c .*?</c>|<c [^>]*/>", cells)
            before = [cell for cell in parts if re.match(r'<c r="([A-Z]+)', cell).group(1) < column]
            new = f'<c r="{column}{number}" t="inlineStr"><is><t>{REASON}</t></is></c>'
            return f'<row r="{number}"{row.group(2)}>' + "".join(before + [new] + parts[len(before):]) + "</row>"

        sheet = re.sub(r'<row r="(\d+)"([^>]*)>(.*?)</row>', with_reason, sheet, flags=re.S)
        assert done == 10, (done, heads)
        for item in book.infolist():
            out.writestr(item, sheet if item.filename == "xl/worksheets/sheet1.xml" else book.read(item.filename))


def choose(window, button, entry):
    """An entry of a button's menu, by the keyboard: menus of their own window are not read out while they are closed."""
    window.click(button)
    time.sleep(0.5)
    window.keys(*["Down"] * entry, "Return")


def sheets(window):
    window.click("nav.funnels")
    assert until(lambda: window.enabled("funnels.sheet")), "no funnel is shown"
    choose(window, "funnels.sheet", 2)  # all who were lost
    window.choose_file(empty)
    assert until(lambda: zipfile.is_zipfile(empty)), "no sheet was written"
    fill_in()
    assert reasons() == 0

    # read, and taken back by the button of the toast
    read_back(window)
    window.click("toast.action")
    assert until(lambda: reasons() == 0), "the reasons still count"

    # once more, and taken back by the keyboard
    read_back(window)
    window.keys("ctrl+z")
    assert until(lambda: reasons() == 0), "the reasons still count"


def read_back(window):
    assert until(lambda: window.enabled("funnels.sheet"))
    choose(window, "funnels.sheet", 3)  # read a filled sheet
    window.choose_file(filled)
    hover(window, "toast.action")
    assert until(lambda: reasons() == 10), reasons()


def hover(window, identity):
    """A toast under the mouse stays."""
    x, y = window.middle(window.find(identity))
    subprocess.run(["xdotool", "mousemove", str(x), str(y)], check=True)


def deleted(window):
    """A segment is deleted and comes back by the toast."""
    window.click("nav.segments")
    window.find("segments.total")
    names = {segment["name"] for segment in cli("segment", "list", "--workspace", path)["segments"]}
    choose(window, "segments.more", 3)  # delete
    hover(window, "toast.action")
    assert until(lambda: len(cli("segment", "list", "--workspace", path)["segments"]) == len(names) - 1)
    window.click("toast.action")
    assert until(lambda: {segment["name"] for segment in cli("segment", "list", "--workspace", path)["segments"]} == names), "the segment did not come back"


cli("sample", "create", path, "--customers", "2000", "--events", "20000")
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, path, environment=environment)
try:
    for step in (sheets, deleted):
        step(window)
        assert window.process.poll() is None, f"the window ended by itself: {step.__name__}"
finally:
    window.close()
sys.exit(0)
