// Looks at another time of a chart: by a link of the page, by steps, or by zooming. A figure that is `partial` holds
// what can be told apart in the time that was asked for, so that another time is asked for anew; and a screen that is
// turned gets the figure in its own size.

const PATIENCE = 250;
const sizeOf = () => (innerWidth < 600 ? "narrow" : innerWidth < 1800 ? "desk" : "wide");

function addressOf(element) {
  const address = new URL(element.dataset.chartSrc, location.href);
  const here = new URL(location.href).searchParams;
  for (const name of ["from", "until"]) {
    if (here.get(name)) address.searchParams.set(name, here.get(name));
    else address.searchParams.delete(name);
  }
  address.searchParams.set("size", sizeOf());
  return address;
}

function tell(element) {
  const note = element.closest(".card")?.querySelector("[data-chart-note]");
  if (!note) return;
  note.textContent = element.layout.meta?.note ?? "";
  note.hidden = !note.textContent;
}

// Which of the page's links is looked at.
function mark(links) {
  const here = new URL(location.href).searchParams;
  for (const link of links) {
    const current = (here.get("from") ?? "") === link.dataset.chartFrom && (here.get("until") ?? "") === (link.dataset.chartUntil ?? "");
    if (current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function follow(element) {
  tell(element);
  const links = document.querySelectorAll("[data-chart-from]");
  const rtl = document.documentElement.dir === "rtl";
  let waiting, asked = 0;
  const anew = async () => {
    const number = ++asked;
    element.setAttribute("aria-busy", "true");
    try {
      await element.load(addressOf(element));
    } finally {
      if (number === asked) element.removeAttribute("aria-busy");
    }
    tell(element);
  };
  element.on("plotly_relayout", (change) => {
    if (!Object.keys(change).some((name) => name.startsWith("xaxis.range"))) return;
    mark(links);
    clearTimeout(waiting);
    if (element.layout.meta?.partial) waiting = setTimeout(anew, PATIENCE);
  });
  const look = (range) => window.Plotly.relayout(element, { "xaxis.range": range });
  for (const link of links) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { chartFrom: from, chartUntil: until } = link.dataset;
      look(from ? (rtl ? [until, from] : [from, until]) : [...element.layout.meta.whole]);
    });
  }
  for (const button of element.closest(".chart-card")?.querySelectorAll("[data-chart-move]") ?? []) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const axis = element._fullLayout.xaxis;
      const [from, until] = axis.range.map(axis.r2l);
      const step = Math.abs(until - from) * Number(button.dataset.chartMove);
      look([axis.l2r(from + step), axis.l2r(until + step)]);
    });
  }
  for (const width of ["(max-width: 599px)", "(min-width: 1800px)"]) {
    window.matchMedia(width).addEventListener("change", () => { if (sizeOf() !== element.dataset.size) anew(); });
  }
}

document.addEventListener("chartdrawn", (event) => {
  if ("chartFits" in event.target.dataset) follow(event.target);
});
