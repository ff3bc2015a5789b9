// Draws the charts of a page. Colours come from the page's own theme, so light, dark and print each get theirs; a click
// or Enter on a mark leads to its record.

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

const config = {
  responsive: true,
  displaylogo: false,
  scrollZoom: false,
  modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d", "zoom2d", "pan2d"],
};

async function draw(element) {
  const answer = await fetch(element.dataset.chartSrc, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(answer.statusText);
  const figure = await answer.json();
  const paint = () => {
    const { data, layout } = coloured(figure, roles());
    return window.Plotly.react(element, data, layout, config);
  };
  await paint();
  element.on("plotly_click", (event) => {
    const address = event.points[0]?.customdata;
    if (address) location.assign(address);
  });
  document.addEventListener("themechange", paint);
  element.dataset.drawn = "yes";
}

for (const element of document.querySelectorAll("[data-chart-src]")) {
  draw(element).catch(() => {
    element.textContent = element.dataset.failed;
  });
}
