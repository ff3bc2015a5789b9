// Paper is narrower than a screen, and nothing on it can be moved into view: charts are drawn anew in a sheet's width, and
// the style sheet makes them a little smaller. A figure that wants another size of paper says so in `layout.meta.sheet`.

const SHEET = { width: 836 };

function redraw(sheetOf) {
  for (const element of document.querySelectorAll("[data-chart-src][data-drawn]")) {
    element.sheet = sheetOf(element);
    element.paint();
  }
}

addEventListener("beforeprint", () => redraw(({ layout }) => layout.meta?.sheet ?? SHEET));
addEventListener("afterprint", () => redraw(() => null));
