"""How long a browser needs for the report page, beside the same text as bare HTML.

``python benchmarks/report_page.py brief.pdf [--runs 15]`` writes the report page of a brief and its
text alone: what stands in each block of the page as a paragraph, without style and script.
Chromium, driven by Playwright, opens the two by turns, so that what else the machine does meets
both alike. For each it prints the median and the least of the time to the load event and to the
first paint, and of the work that the browser's main thread had by then; the last lines are how
many times as much the report took.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from html import escape
from pathlib import Path

import lxml.html
from playwright.sync_api import Browser, sync_playwright

from citecheck.model.config import Config
from citecheck.output.registry import CHECK, load
from citecheck.output.results import Checked, Style, Summary
from citecheck.pipeline import check_source

_BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, summary, figcaption, option, button, label"
_WORK = ("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


def report(path: Path) -> str:
    """The report page of a brief."""
    from citecheck.document.readers.read import file_bytes, source_of

    checked = Checked(check_source(source_of(file_bytes(str(path), None), str(path)), Config()))
    page, style = load(CHECK, "html"), Style()
    summary = Summary.of(checked)
    return page.begin() + page.document(checked, style) + page.end(summary, style)


def bare(page: str) -> str:
    """The words of the page, a paragraph for each block that holds no other."""
    body = lxml.html.fromstring(page).find("body")
    for unseen in body.xpath("//script | //style | //svg"):
        unseen.drop_tree()
    blocks = [e for e in body.cssselect(_BLOCKS) if e.cssselect(_BLOCKS) == [e]]
    words = "\n".join(f"<p>{escape(block.text_content())}</p>" for block in blocks)
    head = '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>bare</title><body>\n'
    return f"{head}{words}\n</body></html>\n"


def opened(browser: Browser, page: Path) -> dict[str, float]:
    """Milliseconds of one opening: to the load event, and of each kind of work until then."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True)
    view = context.new_page()
    session = context.new_cdp_session(view)
    session.send("Performance.enable")
    view.goto(page.as_uri(), wait_until="load")
    timing = "performance.getEntriesByType('navigation')[0].loadEventEnd"
    painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
    while not view.evaluate(
        f"{timing} > 0 && {painted}"
    ):  # the page's policy bars wait_for_function
        pass
    found = {"load": float(view.evaluate(timing)), "first paint": float(view.evaluate(painted))}
    metrics = session.send("Performance.getMetrics")["metrics"]
    found |= {m["name"]: 1000 * m["value"] for m in metrics if m["name"] in _WORK}
    context.close()
    return found


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("brief", type=Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="Where to keep the two pages.")
    given = parser.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp())
    page = report(given.brief)
    pages = {"bare": bare(page), "report": page}
    for name, words in pages.items():
        (folder / f"{name}.html").write_text(words, encoding="utf-8")
    times: dict[str, list[dict[str, float]]] = {name: [] for name in pages}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for run in range(given.runs + 1):
            for name in pages:
                found = opened(browser, folder / f"{name}.html")
                if run:  # the first warms up
                    times[name].append(found)
        browser.close()
    for name, words in pages.items():
        print(f"{name}: {len(words.encode()) / 1000:.0f} KB")
        for what in ("load", "first paint", *_WORK):
            values = [run[what] for run in times[name]]
            median, least = statistics.median(values), min(values)
            print(f"  {what:20} median {median:7.1f} ms  least {least:7.1f} ms")
    for what in ("load", "first paint", "TaskDuration"):
        both = [(r[what], b[what]) for r, b in zip(times["report"], times["bare"], strict=True)]
        medians = [statistics.median(side) for side in zip(*both, strict=True)]
        print(f"{what}: report / bare {medians[0] / medians[1]:.2f} (medians)")


if __name__ == "__main__":
    main()
