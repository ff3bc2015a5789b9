// Copies what the browser and the PDF writer need from node_modules into static/vendor, with the licences, packs the
// icons that templates name into one small sprite, and makes the outlines of the map. Run by `make assets`.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { outlines } from "./map.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vendor = join(root, "static", "vendor");
const packages = join(root, "node_modules");

const files = {
  "bootstrap/dist/css/bootstrap.min.css": "bootstrap/bootstrap.min.css",
  "bootstrap/dist/css/bootstrap.rtl.min.css": "bootstrap/bootstrap.rtl.min.css",
  "bootstrap/dist/js/bootstrap.bundle.min.js": "bootstrap/bootstrap.bundle.min.js",
  "bootstrap/LICENSE": "bootstrap/LICENSE",
  "bootstrap-icons/LICENSE": "icons/LICENSE",
  "plotly.js/dist/plotly-cartesian.min.js": "plotly/plotly-cartesian.min.js",
  "plotly.js/dist/plotly.css": "plotly/plotly.css",
  "plotly.js/LICENSE": "plotly/LICENSE",
  "tom-select/dist/js/tom-select.base.min.js": "tom-select/tom-select.base.min.js",
  "tom-select/dist/css/tom-select.bootstrap5.min.css": "tom-select/tom-select.bootstrap5.min.css",
  "tom-select/LICENSE": "tom-select/LICENSE",
  "world-atlas/LICENSE": "map/LICENSE",
  "@fontsource-variable/vazirmatn/wght.css": "vazirmatn/wght.css",
  "@fontsource-variable/vazirmatn/files": "vazirmatn/files",
  "@fontsource-variable/vazirmatn/LICENSE": "vazirmatn/LICENSE",
  "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf": "fonts/Vazirmatn-Regular.ttf",
  "vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf": "fonts/Vazirmatn-Bold.ttf",
};

function sources(folder, ending) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "vendor" ? [] : sources(path, ending);
    return name.endsWith(ending) ? [readFileSync(path, "utf8")] : [];
  });
}

function iconsInUse() {
  const templates = sources(join(root, "templates"), ".html").flatMap((text) => [...text.matchAll(/icon\("([a-z0-9-]+)"/g)]);
  const kinds = sources(join(root, "tracker"), ".py").flatMap((text) => [...text.matchAll(/icon="([a-z0-9-]+)"/g)]);
  return [...new Set([...templates, ...kinds].map((match) => match[1]))].sort();
}

function sprite(names) {
  const symbols = names.map((name) => {
    const svg = readFileSync(join(packages, "bootstrap-icons", "icons", `${name}.svg`), "utf8");
    const box = svg.match(/viewBox="([^"]+)"/)[1];
    const shapes = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").trim();
    return `<symbol id="${name}" viewBox="${box}">${shapes}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

rmSync(vendor, { recursive: true, force: true });
for (const [from, to] of Object.entries(files)) {
  mkdirSync(dirname(join(vendor, to)), { recursive: true });
  cpSync(join(packages, from), join(vendor, to), { recursive: true });
}
mkdirSync(join(vendor, "icons"), { recursive: true });
writeFileSync(join(vendor, "icons", "sprite.svg"), sprite(iconsInUse()));
writeFileSync(join(vendor, "map", "world.json"), JSON.stringify(outlines(packages)));
