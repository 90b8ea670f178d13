# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's way through the real window: every page, a new segment with a live count, undo, a customer, the calendar."""
import os
import sys

from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")
cli("sample", "create", path, "--customers", "2000", "--events", "20000")
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, path, environment=environment)
try:
    for page, something in [("channels", "channels.rollback"), ("customers", "customers.search"), ("funnels", "funnels.choice"), ("calendar", "calendar.month"),
                            ("budget", "budget.total"), ("reports", "reports.export"), ("settings", "settings.language"), ("overview", "overview.kpi.0"),
                            ("segments", "segments.addCondition")]:
        window.click("nav." + page)
        window.find(something, seconds=20)
    before = len(cli("segment", "list", "--workspace", path)["segments"])
    window.click(name="New segment", role="push button")
    assert until(lambda: len(cli("segment", "list", "--workspace", path)["segments"]) == before + 1), "the new segment was not saved"
    everybody = cli("workspace", "info", "--workspace", path)["records"]
    assert everybody > 0
    total = until(lambda: window.find("segments.total").name)
    window.click("segments.addCondition")
    window.find("segments.picker.field")
    window.type("order")
    window.keys("Return")
    assert until(lambda: window.find("segments.total").name not in ("", total)), "the count did not follow the condition"
    narrowed = window.find("segments.total").name
    window.keys("ctrl+z")
    assert until(lambda: window.find("segments.total").name == total), f"undo left {window.find('segments.total').name}, not {total} (was {narrowed})"
    window.click("nav.customers")
    window.click("customers.search")
    window.type("C0000000005")
    assert until(lambda: any((node.name or "").startswith("1 of ") for node in window.walk())), "the customer was not found"
    picture = os.environ.get("PANORAMA_GUI_PICTURE")
    if picture:
        window.picture(picture)
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()

last = cli("funnel", "list", "--workspace", path)["funnels"][-1]["name"]
window = Window("--language", "en", "--now", NOW, "--page", "funnels/" + last, path, environment=environment)
try:
    assert until(lambda: any(node.name == last for node in window.walk())), "the funnel that --page names was not opened"
finally:
    window.close()
sys.exit(0)
