// The map's own manners: it shows the labels that its scale has room for, and what is seen stands in the address.

// The labels of the largest scale (pixels to the globe's radius) that the view reaches; those of the smallest otherwise.
function label(element) {
  const { texts, levels } = element.layout.meta.labels;
  const axis = element._fullLayout.xaxis;
  const scale = axis._length / Math.abs(axis.range[1] - axis.range[0]);
  const [, placed] = levels.findLast(([least]) => least <= scale * 1.01) ?? levels[0];
  const place = element.data.findIndex((trace) => trace.name === "labels");
  const text = texts.map((one, number) => (number in placed ? one : ""));
  if (JSON.stringify(text) === JSON.stringify(element.data[place].text)) return;
  const textposition = texts.map((_, number) => placed[number] ?? "middle right");
  window.Plotly.restyle(element, { text: [text], textposition: [textposition] }, [place]);
}

function remember(element) {
  const address = new URL(location.href);
  const { xaxis, yaxis } = element._fullLayout;
  address.searchParams.set("seen", [...xaxis.range, ...yaxis.range].map((one) => one.toFixed(3)).join());
  history.replaceState(null, "", address);
}

document.addEventListener("chartdrawn", ({ target }) => {
  if (!target.layout.meta?.labels) return;
  label(target);
  target.on("plotly_afterplot", () => label(target));
  target.on("plotly_relayout", (change) => {
    if (Object.keys(change).some((name) => name.startsWith("xaxis.range"))) remember(target);
  });
});
