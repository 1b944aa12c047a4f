"use strict";
// Without this script every link still works; it adds the choice of findings, both places in view at
// once, and the boxes that stay ticked.

// Where the panes stand below each other, Back leads back to the link that was followed.
const trail = [];
addEventListener("popstate", (event) => {
  const link = trail[event.state || 0];
  if (!link) return;
  link.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => link.scrollIntoView({ block: "center" }));
  link.focus({ preventScroll: true });
});

for (const file of document.querySelectorAll(".file[data-key]")) {
  const list = file.querySelector(".findings");
  const tools = file.querySelector(".tools");
  const wide = matchMedia("(min-width: 68rem)");

  // Pages that were not laid out yet take another height once they are: so twice. An authority may be
  // longer than the pane: its name comes to the top.
  function show(element) {
    for (let up = element; up; up = up.parentElement) if (up.localName === "details") up.open = true;
    const block = element.localName === "details" ? "start" : "center";
    element.scrollIntoView({ block });
    requestAnimationFrame(() => element.scrollIntoView({ block }));
    element.classList.add("now");
  }

  function clear() {
    for (const old of file.querySelectorAll(".now")) old.classList.remove("now");
  }

  function target(link) {
    return document.getElementById(link.getAttribute("href").slice(1));
  }

  // The link of a finding that leads to a citation.
  function leading(citation) {
    return citation.id && file.querySelector(`.findings .places a[href="#${citation.id}"]`);
  }

  // What belongs beside the goal of a link: the places of a finding, or the finding about a citation.
  function others(link, goal) {
    const card = link.closest(".findings > li") || goal.closest(".findings > li");
    if (card) return [...card.querySelectorAll(".places a")].map(target);
    const place = leading(link);
    return place ? [place.closest(".findings > li")] : [];
  }

  // The first place in the brief and the first in the table come into view beside the finding.
  function follow(link) {
    clear();
    const goal = target(link);
    const pane = goal.closest(".pane");
    const beside = others(link, goal).find((other) => other && other.closest(".pane") !== pane);
    if (beside && wide.matches) show(beside);
    show(goal);
    const here = link.id && goal.querySelector(`a[href="#${link.id}"]`);
    if (here) here.parentElement.classList.add("now");
    goal.setAttribute("tabindex", goal.matches("a, summary") ? "0" : "-1");
    const focused = goal.localName === "details" ? goal.querySelector("summary") : goal;
    focused.focus({ preventScroll: true });
  }

  file.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.closest("nav") || !target(link)) return;
    event.preventDefault();
    if (wide.matches) {
      history.replaceState(history.state, "", link.getAttribute("href"));
    } else {
      trail.splice(history.state || 0, Infinity, link);
      history.pushState(trail.length, "", link.getAttribute("href"));
    }
    follow(link);
  });

  if (!list) continue;
  const cards = [...list.children];
  const boxes = cards.map((card) => card.querySelector(".done"));
  const shown = file.querySelector(".shown");

  function load() {
    try {
      return new Set(JSON.parse(localStorage.getItem(file.dataset.key) || "[]"));
    } catch {
      return new Set();
    }
  }

  function save() {
    const done = boxes.filter((box) => box.checked).map((box) => box.value);
    try {
      localStorage.setItem(file.dataset.key, JSON.stringify(done));
    } catch {
      shown.textContent += " This browser keeps nothing for pages opened like this one.";
    }
  }

  function filter() {
    const chosen = tools.elements;
    const words = chosen.words.value.trim().toLowerCase();
    let count = 0;
    let open = 0;
    cards.forEach((card, index) => {
      const { rule, severity, kind } = card.dataset;
      const done = boxes[index].checked;
      card.classList.toggle("is-done", done);
      card.hidden =
        (chosen.rule.value && rule !== chosen.rule.value) ||
        (chosen.severity.value && severity !== chosen.severity.value) ||
        (chosen.kind.value && kind !== chosen.kind.value) ||
        (words && !card.textContent.toLowerCase().includes(words)) ||
        (chosen.hide.checked && done);
      count += !card.hidden;
      open += !done;
    });
    shown.textContent = `${count} of ${cards.length} shown, ${open} not done.`;
  }

  function sort() {
    const key = tools.elements.sort.value === "page" ? "at" : "order";
    const sorted = [...cards].sort((a, b) => a.dataset[key] - b.dataset[key]);
    list.append(...sorted);
  }

  for (const box of boxes) {
    box.addEventListener("change", () => {
      filter();
      save();
    });
  }
  // To read what is kept the browser may have to wake its storage: the page is drawn before.
  addEventListener("load", () => {
    setTimeout(() => {
      const kept = load();
      for (const box of boxes) box.checked = kept.has(box.value);
      filter();
    });
  });
  tools.addEventListener("input", () => {
    sort();
    filter();
  });
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.elements.print.addEventListener("click", () => print());
  // On paper nothing can be opened.
  const closed = list.getElementsByTagName("details");
  addEventListener("beforeprint", () => {
    for (const part of closed) {
      part.dataset.was = part.open ? "open" : "";
      part.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const part of closed) part.open = Boolean(part.dataset.was);
  });
  // In the list the arrow keys go from finding to finding.
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const card = step && event.target.matches("a") && event.target.closest(".findings > li");
    if (!card) return;
    const seen = [...list.children].filter((other) => !other.hidden);
    const next = seen[seen.indexOf(card) + step];
    if (next) {
      next.querySelector("a").focus();
      event.preventDefault();
    }
  });
  if (tools.elements.sort.value !== "rule") sort(); // a browser fills in what was chosen before
  filter();
}
