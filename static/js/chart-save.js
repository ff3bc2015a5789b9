// Saves the chart of a card as a picture, under the name that its button gives.

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-chart-save]");
  const chart = button?.closest(".chart-card").querySelector("[data-chart-src]");
  if (!chart?.layout) return;
  window.Plotly.downloadImage(chart, {
    format: button.dataset.chartSave,
    filename: button.dataset.fileName,
    width: chart.offsetWidth,
    height: chart.offsetHeight,
    scale: button.dataset.chartSave === "png" ? 2 : 1,
  });
});
