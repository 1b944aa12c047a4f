"use strict";
// Without this script every link still works; it adds the choice of findings, both places in view at
// once, and the boxes that stay ticked.
for (const file of document.querySelectorAll(".file[data-key]")) {
  const list = file.querySelector(".findings");
  const tools = file.querySelector(".tools");
  const wide = matchMedia("(min-width: 68rem)");

  // Pages that were not laid out yet take another height once they are: so twice.
  function show(element) {
    for (let up = element; up; up = up.parentElement) if (up.localName === "details") up.open = true;
    element.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => element.scrollIntoView({ block: "center" }));
    element.classList.add("now");
  }

  function clear() {
    for (const old of file.querySelectorAll(".now")) old.classList.remove("now");
  }

  function target(link) {
    return document.getElementById(link.getAttribute("href").slice(1));
  }

  // The first place in the brief and the first in the table come into view beside the finding.
  function follow(link) {
    clear();
    const card = link.closest(".findings > li");
    const goal = target(link);
    if (!goal) return false;
    const others = card && wide.matches ? [...card.querySelectorAll(".places a")].map(target) : [];
    const pane = goal.closest(".pane");
    const beside = others.find((other) => other && other.closest(".pane") !== pane);
    if (beside) show(beside);
    show(goal);
    goal.setAttribute("tabindex", goal.matches("a, summary") ? "0" : "-1");
    const focused = goal.localName === "details" ? goal.querySelector("summary") : goal;
    focused.focus({ preventScroll: true });
    return true;
  }

  file.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && !link.closest("nav") && follow(link)) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
    }
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

  const kept = load();
  for (const box of boxes) {
    box.checked = kept.has(box.value);
    box.addEventListener("change", () => {
      filter();
      save();
    });
  }
  tools.addEventListener("input", () => {
    sort();
    filter();
  });
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.elements.print.addEventListener("click", () => print());
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
  sort();
  filter();
}
