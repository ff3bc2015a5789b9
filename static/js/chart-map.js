// The map's own manners: it shows the labels that its scale has room for, and what is seen stands in the address.

const NARROW = 500; // pixels
const UNSEEN = " "; // a text that Plotly once had as empty is never drawn again

// The names and numbers of the largest scale (pixels to the globe's radius) that the view reaches; those of the smallest
// otherwise. A name that the edge of the view would cut is left out.
function label(element) {
  const { texts, widths, levels, counts } = element.layout.meta.labels;
  const axis = element._fullLayout.xaxis;
  const scale = axis._length / Math.abs(axis.range[1] - axis.range[0]);
  const [, placed, covered] = levels.findLast(([least]) => least <= scale * 1.01) ?? levels[0];
  const number = element.data.findIndex((trace) => trace.name === "labels");
  const whole = (place) => {
    const at = axis.d2p(element.data[number].x[place]);
    const [left, right] = { left: [1, 0], right: [0, 1] }[placed[place].split(" ")[1]] ?? [0.5, 0.5];
    return at - left * widths[place] >= 0 && at + right * widths[place] <= axis._length;
  };
  const told = counts.map((one, place) => (covered.includes(place) ? UNSEEN : one));
  const numbers = element.data.findIndex((trace) => trace.name === "counts");
  if (JSON.stringify(told) !== JSON.stringify(element.data[numbers].text)) window.Plotly.restyle(element, { text: [told] }, [numbers]);
  const text = texts.map((one, place) => (place in placed && whole(place) ? one : UNSEEN));
  if (JSON.stringify(text) === JSON.stringify(element.data[number].text)) return;
  const textposition = texts.map((_, place) => placed[place] ?? "middle right");
  window.Plotly.restyle(element, { text: [text], textposition: [textposition] }, [number]);
}

function remember(element) {
  const { xaxis, yaxis } = element._fullLayout;
  const { whole, whole_y: high } = element.layout.meta;
  const holds = (range, [from, until]) => range[0] <= from + 0.01 && range[1] >= until - 0.01;
  const address = new URL(location.href);
  if (holds(xaxis.range, whole) && holds(yaxis.range, high)) {
    for (const name of ["seen", "region"]) address.searchParams.delete(name);
  } else {
    address.searchParams.set("seen", [...xaxis.range, ...yaxis.range].map((one) => one.toFixed(3)).join());
  }
  history.replaceState(null, "", address);
}

// A narrow screen begins with what is drawn instead of all oceans, unless something else than all is asked for.
function begin(element) {
  const { whole, fit: [left, right, lower, upper] } = element.layout.meta;
  if (element.offsetWidth > NARROW || String(element.layout.xaxis.range) !== String(whole)) return null;
  return window.Plotly.relayout(element, { "xaxis.range": [left, right], "yaxis.range": [lower, upper] });
}

document.addEventListener("chartdrawn", async ({ target }) => {
  if (!target.layout.meta?.labels) return;
  await begin(target);
  label(target);
  target.on("plotly_afterplot", () => label(target));
  target.on("plotly_relayout", (change) => {
    if (Object.keys(change).some((name) => /^[xy]axis\.range/.test(name))) remember(target);
  });
});
