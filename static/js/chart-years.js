// Shows a chart as of another year, and plays its growth year by year. The figure brings all years with it
// (`layout.meta.years`): each line and each point says from which year on it is drawn how. Nothing moves, so nothing is
// animated; whoever wants less motion has the slider alone. Without this module a form with a choice of years does it.

const STEP = 450; // milliseconds that a year is seen; fewer where there are many
const WHOLE = 15000;

// The run in which a year lies; runs are in order, each with the place of its first year in front.
function then(runs, year) {
  let found = runs[0];
  for (const run of runs) {
    if (run[0] > year) break;
    found = run;
  }
  return found;
}

function show(chart, year) {
  const years = chart.layout.meta.years;
  const ways = Array.from({ length: years.ways }, () => ({ x: [], y: [] }));
  for (const line of years.lines) {
    const way = ways[then(line.runs, year)[1]];
    if (!way) continue;
    way.x.push(...line.x, null);
    way.y.push(...line.y, null);
  }
  ways.forEach((way, place) => Object.assign(chart.data[place], way));
  const there = [];
  years.points.forEach((points, place) => {
    const trace = chart.data[years.ways + place];
    const now = points.map((point) => then(point.runs, year));
    trace.x = points.map((point, number) => (now[number][1] ? point.x : null));
    trace.marker.size = now.map(([, size]) => size);
    trace.marker.color = now.map(([, , colour]) => colour);
    there.push(...now.map(([, size]) => size > 0));
  });
  chart.layout.annotations[1].text = year === years.values.length - 1 ? "" : years.labels[year];
  chart.layout.meta.marks = years.marks.filter((mark, place) => mark && there[place]);
  return window.Plotly.redraw(chart);
}

function equip(form, chart) {
  const years = () => chart.layout.meta.years;
  const [bar, choice] = [form.querySelector("[data-years-bar]"), form.querySelector("[data-years-choice]")];
  const [slider, output] = [bar.querySelector("input"), bar.querySelector("output")];
  const play = bar.querySelector("[data-years-play]");
  const select = choice.querySelector("select");
  let timer = 0;
  slider.max = String(years().values.length - 1);
  slider.value = String(years().shown);
  const word = (year) => (year === years().values.length - 1 ? bar.dataset.today : years().labels[year]);
  const say = (year) => {
    output.textContent = word(year);
    slider.setAttribute("aria-valuetext", word(year));
    document.querySelector("[data-years-told]").textContent = years().told[year];
    for (const button of document.querySelectorAll("[data-chart-save]")) {
      button.dataset.fileName = button.dataset.fileName.replace(/\d{4}-\d\d-\d\d$/, years().ends[year]);
    }
    select.value = year === years().values.length - 1 ? "" : String(years().values[year]);
  };
  const go = (year) => {
    say(year);
    return show(chart, year);
  };
  // The address names the year, and the table beside the picture follows.
  const settle = async () => {
    const address = new URL(location.href);
    if (select.value) address.searchParams.set("as_of", select.value);
    else address.searchParams.delete("as_of");
    if (address.href === location.href) return;
    history.replaceState(null, "", address);
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok || location.href !== address.href) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of ["[data-chart-twin] tbody", "[data-chart-files]", "[data-years-more]", "[data-years-links]"]) {
      const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
      if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    }
  };
  const stop = () => {
    if (!timer) return;
    clearInterval(timer);
    timer = 0;
    play.textContent = play.dataset.play;
    settle();
  };
  play.addEventListener("click", () => {
    if (timer) return stop();
    const last = years().values.length - 1;
    let year = Number(slider.value) >= last ? 0 : Number(slider.value) + 1;
    const step = () => {
      slider.value = String(year);
      go(year);
      year += 1;
      if (year > last) stop();
    };
    play.textContent = play.dataset.stop;
    timer = setInterval(step, Math.max(90, Math.min(STEP, WHOLE / (last + 1))));
    step();
  });
  slider.addEventListener("input", () => { stop(); go(Number(slider.value)); });
  slider.addEventListener("change", settle);
  // Another theme paints the figure anew, as of the year with which it came.
  chart.addEventListener("chartpainted", () => {
    if (Number(slider.value) !== years().shown) show(chart, Number(slider.value));
  });
  for (const layer of form.querySelectorAll("input[name=with]")) layer.addEventListener("change", () => form.submit());
  say(Number(slider.value));
  // A very large register brings one year at a time, which the form asks for.
  if (years().values.length > 1) {
    form.querySelector("[type=submit]").hidden = true;
    bar.hidden = false;
    choice.hidden = true;
  }
}

const [form, chart] = [document.querySelector("[data-chart-years]"), document.querySelector("[data-chart-src]")];
if (form && chart) {
  if (chart.dataset.drawn) equip(form, chart);
  else chart.addEventListener("chartpainted", () => equip(form, chart), { once: true });
}
