// Paper is narrower than a screen, and nothing on it can be moved into view: charts are drawn anew in a sheet's width, and
// the style sheet makes them smaller, so that one stands whole beneath its question and its letters can still be read.
// A figure that wants a size of its own on paper says so in `layout.meta.sheet`.

const [WIDTH, HEIGHT] = [616, 690]; // pixels: A4 without its margins, and without the words around the chart
const [SMALLEST, LARGEST] = [0.6, 0.76];
const drawn = () => document.querySelectorAll("[data-chart-src][data-drawn]");

addEventListener("beforeprint", () => {
  for (const element of drawn()) {
    const own = element.layout.meta?.sheet;
    const zoom = own ? 1 : Math.max(SMALLEST, Math.min(LARGEST, HEIGHT / element._fullLayout.height));
    element.closest(".chart-box").style.setProperty("--sheet", zoom);
    element.sheet = own ?? { width: Math.floor(WIDTH / zoom) };
    element.paint();
  }
});

addEventListener("afterprint", () => {
  for (const element of drawn()) {
    element.sheet = null;
    element.paint().then(() => setTimeout(() => window.Plotly.Plots.resize(element)));
  }
});
