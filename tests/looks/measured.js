// Measures what stands in the drawings of a page: every word and every mark with its box, its colours and what lies
// beneath them. It judges nothing; tests/looks/judged.py does.

() => {
  const HIDDEN = ".hoverlayer, .draglayer, defs, .zoomlayer";
  const boxed = ({ left, top, right, bottom }) => [left, top, right, bottom];
  const within = (outer, inner) => [Math.max(outer[0], inner[0]), Math.max(outer[1], inner[1]), Math.min(outer[2], inner[2]), Math.min(outer[3], inner[3])];

  // A colour as the browser computed it: red, green, blue and how much it covers.
  function rgba(text, owner) {
    const pattern = text?.startsWith("url(") && owner.ownerSVGElement.querySelector(text.slice(4, -1).replaceAll('"', "").replace(/^.*#/, "#"));
    if (pattern) {
      const drawn = pattern.querySelector("path, circle");
      const style = getComputedStyle(drawn);
      return rgba(style.fill !== "none" && style.strokeWidth === "0px" ? style.fill : style.stroke, owner);
    }
    const [red, green, blue, cover = 1] = (text?.match(/[\d.]+/g) ?? []).map(Number);
    return blue === undefined ? null : [red, green, blue, cover];
  }
  const opacities = new Map();
  function opacity(element) {
    if (!element || element.matches("body")) return 1;
    if (!opacities.has(element)) opacities.set(element, Number(getComputedStyle(element).opacity) * opacity(element.parentElement));
    return opacities.get(element);
  }
  function painted(element, what) {
    const style = getComputedStyle(element);
    const colour = rgba(style[what], element);
    const cover = Number(style[`${what}Opacity`]) * opacity(element);
    if (!colour || (what === "stroke" && !parseFloat(style.strokeWidth))) return null;
    return colour[3] * cover > 0.01 ? [...colour.slice(0, 3), colour[3] * cover] : null;
  }
  function clipped(element) {
    let seen = boxed(element.ownerSVGElement.getBoundingClientRect());
    for (let one = element; one instanceof SVGElement; one = one.parentElement) {
      const name = one.getAttribute("clip-path")?.match(/#([^)'"]+)/)?.[1];
      const rect = name && document.getElementById(name)?.querySelector("rect");
      if (!rect) continue;
      const matrix = one.getScreenCTM();
      const [x, y, width, height] = ["x", "y", "width", "height"].map((side) => Number(rect.getAttribute(side) ?? 0));
      seen = within(seen, [matrix.e + x, matrix.f + y, matrix.e + x + width, matrix.f + y + height]);
    }
    return seen;
  }
  const holds = ([left, top, right, bottom], x, y) => x >= left && x <= right && y >= top && y <= bottom;
  const covers = ({ element, box, seen, matrix }, x, y) =>
    holds(box, x, y) && holds(seen, x, y) && element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  // What a figure itself calls its backdrop (the land of a map) is ground, not mark.
  const traced = (element) => element.closest(".trace")?.__data__?.[0]?.trace;
  const isBackdrop = (element) => Boolean(element.closest(".bglayer")) || traced(element)?.name === "backdrop";

  return [...document.querySelectorAll("[data-chart-src]")].map((chart) => {
    const svgs = [...chart.querySelectorAll(".main-svg")];
    const all = svgs.flatMap((svg) => [...svg.querySelectorAll("path, rect, circle, text")]).filter((one) => !one.closest(HIDDEN) && !(one.matches(".js-line") && isBackdrop(one)) && getComputedStyle(one).visibility !== "hidden");
    const shapes = all.map((element, order) => ({ element, order }))
      .filter(({ element }) => element.tagName !== "text" && painted(element, "fill"))
      .map(({ element, order }) => ({ element, order, fill: painted(element, "fill"), box: boxed(element.getBoundingClientRect()), seen: clipped(element), matrix: element.getScreenCTM().inverse(), ground: isBackdrop(element) }));
    const words = all.map((element, order) => ({ element, order })).filter(({ element }) => element.tagName === "text" && element.textContent.trim()).map(({ element, order }) => {
      const box = boxed(element.getBoundingClientRect());
      const [middle, style] = [(box[1] + box[3]) / 2, getComputedStyle(element)];
      const points = [0.15, 0.5, 0.85].map((part) => [box[0] + part * (box[2] - box[0]), middle]);
      return {
        text: element.textContent.replace(/[\u2066-\u2069]/g, "").trim(), box, seen: clipped(element), colour: painted(element, "fill"),
        size: parseFloat(style.fontSize), bold: Number(style.fontWeight) >= 700,
        axis: element.closest(".xtick") ? "x" : element.closest(".ytick") ? "y" : "",
        behind: points.map(([x, y]) => shapes.filter((one) => one.order < order && covers(one, x, y)).map((one) => one.fill)),
        above: points.map(([x, y]) => shapes.filter((one) => one.order > order && covers(one, x, y)).map((one) => one.fill)),
      };
    }).filter(({ colour, box, seen }) => colour && box[2] - box[0] > 0 && holds(seen, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2));
    const marks = all.filter((element) => element.matches(".points path, .scatterlayer .lines path.js-line") && !isBackdrop(element)).map((element) => {
      const box = boxed(element.getBoundingClientRect());
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      return {
        box, colours: ["fill", "stroke"].map((what) => painted(element, what)).filter(Boolean), seen: clipped(element),
        behind: shapes.filter((one) => one.ground && covers(one, x, y)).map((one) => one.fill),
        name: element.closest(".points") ? traced(element)?.type === "bar" ? "bar" : "mark" : "line",
      };
    }).filter(({ box, seen, colours }) => colours.length && box[2] >= seen[0] && box[0] <= seen[2] && box[3] >= seen[1] && box[1] <= seen[3]);
    const plot = chart._fullLayout?._size ?? { l: 0, w: chart.offsetWidth };
    const left = chart.getBoundingClientRect().left;
    return {
      source: chart.dataset.chartSrc, paper: rgba(getComputedStyle(svgs[0] ?? chart).backgroundColor), words, marks,
      plot: [left + plot.l, left + plot.l + plot.w], width: Math.max(0, ...svgs.map((svg) => svg.getBoundingClientRect().width)),
    };
  });
}
