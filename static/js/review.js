// Keys for the review: j and k move between proposals, a, e, r and u press their buttons; values light their passages.

const proposals = [...document.querySelectorAll("[data-proposal]")];

function current() {
  return document.activeElement?.closest("[data-proposal]");
}

function go(step) {
  const here = proposals.indexOf(current());
  const next = proposals[Math.min(Math.max(here + step, 0), proposals.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (event.key === "j") go(1);
  else if (event.key === "k") go(-1);
  else {
    const card = current() || proposals[0];
    const button = card?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  }
});

function light(id, on) {
  for (const mark of document.querySelectorAll(`mark[data-marks~="${CSS.escape(id)}"]`)) {
    mark.classList.toggle("lit", on);
    if (on) mark.scrollIntoView({ block: "nearest" });
  }
}

for (const value of document.querySelectorAll("[data-passage]")) {
  value.addEventListener("mouseenter", () => light(value.dataset.passage, true));
  value.addEventListener("mouseleave", () => light(value.dataset.passage, false));
  value.addEventListener("focusin", () => light(value.dataset.passage, true));
  value.addEventListener("focusout", () => light(value.dataset.passage, false));
}

const waiting = proposals.find((card) => !card.classList.contains("decided"));
(document.querySelector(location.hash || "#none")?.closest("[data-proposal]") && waiting ? waiting : null)?.focus();
