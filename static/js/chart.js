// Draws the charts of a page. Colours come from the page's own theme, so light, dark and print each get theirs; a click
// on a mark leads to its record. What a figure tells beyond Plotly stands in `layout.meta`: its `marks` in the order of
// reading ({at: [x, y], told, address}, and in `axes` the name of its y axis where there are several), among which the
// arrow keys move, and the `ticks` of each level of zoom.
// A drawn chart says so by the event `chartdrawn`, and draws another figure by its method `load`.

const roles = () => {
  const style = getComputedStyle(document.documentElement);
  return (role) => style.getPropertyValue(`--chart-${role}`).trim() || "#0b7285";
};

function coloured(value, colour) {
  if (typeof value === "string") return value.startsWith("role:") ? colour(value.slice(5)) : value;
  if (Array.isArray(value)) return value.map((one) => coloured(one, colour));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, coloured(one, colour)]));
  }
  return value;
}

const config = { responsive: true, displaylogo: false, displayModeBar: false, scrollZoom: false };
const LETTER = 8;

// The finest level whose labels have room between the edges of what is seen.
function fitting(levels, range, width) {
  const [from, until] = [...range].map((one) => new Date(one).getTime()).sort((a, b) => a - b);
  for (const level of levels) {
    const seen = level.filter(([day]) => { const at = new Date(day).getTime(); return at >= from && at <= until; });
    if (seen.length < 1) continue;
    const widest = Math.max(...seen.map(([, text]) => text.length * LETTER + 14));
    const gaps = seen.slice(1).map(([day], place) => new Date(day) - new Date(seen[place][0]));
    const least = gaps.length ? (Math.min(...gaps) / (until - from)) * width : width;
    if (widest <= least) return seen;
  }
  return [];
}

function relabel(element) {
  const levels = element.layout.meta?.ticks;
  if (!levels) return;
  const axis = element._fullLayout.xaxis;
  const seen = fitting(levels, axis.range, axis._length);
  const days = seen.map(([day]) => day);
  if (JSON.stringify(days) === JSON.stringify(element.layout.xaxis.tickvals)) return;
  window.Plotly.relayout(element, { "xaxis.tickvals": days, "xaxis.ticktext": seen.map(([, text]) => text) });
}

// What is seen stands in the address, so that it can be shared.
function remember(element) {
  if (!element.layout.meta?.ticks) return;
  const address = new URL(location.href);
  const [from, until] = [...element._fullLayout.xaxis.range].map((one) => String(one).slice(0, 10)).sort();
  const whole = [...(element.layout.meta.whole ?? [])].sort();
  if (from === whole[0] && until === whole[1]) for (const name of ["from", "until"]) address.searchParams.delete(name);
  else for (const [name, day] of [["from", from], ["until", until]]) address.searchParams.set(name, day);
  history.replaceState(null, "", address);
}

// One link moves from mark to mark: Tab reaches it, arrows move it in the direction of reading, Enter follows it.
function walk(element) {
  let marks = [];
  const box = element.closest(".chart-box");
  const told = element.closest(".chart-card")?.querySelector("[data-chart-told]");
  const ring = document.createElement("a");
  ring.className = "chart-ring";
  if (!marks.some((mark) => mark.address)) Object.assign(ring, { tabIndex: 0, role: "img" }); // on another site no mark leads anywhere
  box.append(ring);
  let place = 0;
  const put = () => {
    // Another figure may have been drawn since.
    marks = element.layout.meta?.marks ?? [];
    place = Math.max(0, Math.min(place, marks.length - 1));
    ring.hidden = !marks.length;
    if (ring.hidden) return;
    const { xaxis, geo } = element._fullLayout;
    const yaxis = element._fullLayout[marks[place].axes ?? "yaxis"];
    const [x, y] = marks[place].at;
    const at = geo?._subplot?.projection?.([x, y]) ?? [xaxis._offset + xaxis.d2p(x), yaxis._offset + yaxis.d2p(y)];
    const bounds = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    ring.style.left = `${at[0] + bounds[0].left - bounds[1].left}px`;
    ring.style.top = `${at[1] + bounds[0].top - bounds[1].top}px`;
    if (marks[place].address) ring.href = marks[place].address;
    ring.setAttribute("aria-label", marks[place].told);
  };
  const seen = () => {
    const moved = {};
    for (const [side, name] of ["xaxis", "yaxis"].entries()) {
      const axis = element._fullLayout[name];
      if (!axis || axis.fixedrange) continue;
      const [from, until] = axis.range.map(axis.r2l);
      const at = axis.d2l(marks[place].at[side]);
      if (at >= Math.min(from, until) && at <= Math.max(from, until)) continue;
      const half = (until - from) / 2;
      moved[`${name}.range`] = [axis.l2r(at - half), axis.l2r(at + half)];
    }
    if (Object.keys(moved).length) window.Plotly.relayout(element, moved);
  };
  const go = (to) => {
    if (!marks.length) return;
    place = Math.max(0, Math.min(marks.length - 1, to));
    seen();
    put();
    if (told) told.textContent = marks[place].told;
    ring.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const onward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const steps = { [onward]: 1, [back]: -1, ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  ring.addEventListener("keydown", (event) => {
    const to = event.key in steps ? place + steps[event.key] : { Home: 0, End: marks.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  ring.addEventListener("focus", () => go(place));
  element.on("plotly_afterplot", put);
  put();
}

function tools(element) {
  const bar = element.closest(".chart-card")?.querySelector(".chart-tools");
  if (!bar) return;
  bar.hidden = false;
  const whole = (name) => [...element.layout[name].range];
  const still = element.layout.xaxis?.fixedrange;
  const start = element.layout.meta?.whole ?? (element.layout.xaxis?.range && !still ? whole("xaxis") : null);
  const high = element.layout.meta?.whole_y; // where the chart is zoomed upward as well
  for (const button of bar.querySelectorAll("[data-chart-zoom]")) {
    button.hidden = !start;
    button.addEventListener("click", () => {
      const factor = Number(button.dataset.chartZoom);
      const zoomed = ({ range, r2l, l2r }) => {
        const [from, until] = range.map(r2l);
        const [middle, half] = [(from + until) / 2, ((until - from) / 2) * factor];
        return [l2r(middle - half), l2r(middle + half)];
      };
      const { xaxis, yaxis } = element._fullLayout;
      const across = { "xaxis.range": factor ? zoomed(xaxis) : start };
      const upward = high ? { "yaxis.range": factor ? zoomed(yaxis) : high } : {};
      window.Plotly.relayout(element, { ...across, ...upward });
    });
  }
}

const sizeOf = () => (innerWidth < 600 ? "narrow" : innerWidth < 1800 ? "desk" : "wide");

// The figure comes for a phone, a desk or a wall, where it comes in sizes.
function sourceOf(element) {
  const address = new URL(element.dataset.chartSrc, location.href);
  if ("chartFits" in element.dataset) address.searchParams.set("size", sizeOf());
  else if ("chartGrows" in element.dataset && sizeOf() === "wide") address.searchParams.set("size", "wide");
  return address;
}

async function draw(element) {
  await document.fonts.ready;
  let figure, kept;
  const paint = async () => {
    const { data, layout } = coloured(figure, roles());
    if (kept && element.layout?.xaxis?.range) layout.xaxis.range = element.layout.xaxis.range;
    if (kept && layout.meta?.whole_y && element.layout) layout.yaxis.range = element.layout.yaxis.range;
    kept = true;
    // A chart that is resized takes the height of its box, so that the box is given that of the figure.
    if (layout.height) element.style.blockSize = `${layout.height}px`;
    Object.assign(layout, element.sheet);
    await window.Plotly.react(element, data, layout, config);
    relabel(element);
    element.dispatchEvent(new Event("chartpainted"));
  };
  element.paint = paint;
  element.load = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.statusText);
    figure = await answer.json();
    await paint();
    element.dataset.size = new URL(address).searchParams.get("size") ?? "";
  };
  await element.load(sourceOf(element));
  element.on("plotly_click", (event) => {
    const address = event.points[0]?.customdata;
    if (address) location.assign(address);
  });
  element.on("plotly_relayout", (change) => {
    relabel(element);
    if (Object.keys(change).some((name) => name.startsWith("xaxis.range"))) remember(element);
  });
  document.addEventListener("themechange", paint);
  walk(element);
  tools(element);
  element.dataset.drawn = "yes";
  element.dispatchEvent(new CustomEvent("chartdrawn", { bubbles: true }));
}

for (const element of document.querySelectorAll("[data-chart-src]")) {
  draw(element).catch(() => {
    element.textContent = element.dataset.failed;
  });
}
