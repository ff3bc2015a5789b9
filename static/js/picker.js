// Turns a plain list into a search box. The server searches, for it folds spellings as the rest of the register does.

for (const select of document.querySelectorAll("select[data-picker]")) {
  const { picker, add, new: prefix, none } = select.dataset;
  let asking = new AbortController();
  let answered = "";
  const box = new window.TomSelect(select, {
    valueField: "value",
    labelField: "text",
    searchField: [],
    maxItems: select.multiple ? null : 1,
    maxOptions: 30,
    closeAfterSelect: !select.multiple,
    // Until the server has answered, what stood there before is no answer to what was typed.
    score: (query) => (option) => (option.asked === query || option.text.includes(query) ? 1 : 0),
    createFilter: (name) => name === answered,
    shouldLoad: (query) => query.length > 0,
    load(query, done) {
      // Only the answer to what was typed last counts.
      asking.abort();
      asking = new AbortController();
      fetch(`${picker}&q=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" }, signal: asking.signal })
        .then((answer) => (answer.ok ? answer.json() : { results: [] }))
        .then((answer) => {
          answered = query;
          box.clearOptions((option) => box.items.includes(option.value));
          done(answer.results.map((one) => ({ ...one, asked: query })));
        })
        .catch((error) => {
          if (error.name !== "AbortError") answered = query;
          done();
        });
    },
    create: prefix ? (name) => ({ value: `${prefix}${name}`, text: name }) : false,
    render: {
      option: (data, escape) =>
        `<div><bdi>${escape(data.text)}</bdi> <span class="text-soft small">${escape(data.hint || "")}</span></div>`,
      item: (data, escape) => `<div><bdi>${escape(data.text)}</bdi></div>`,
      option_create: (data, escape) => `<div class="create">${escape(add.replace("%s", data.input))}</div>`,
      no_results: () => `<div class="no-results">${none}</div>`,
    },
  });
  // What is known stands above what would be new.
  box.hook("after", "refreshOptions", () => {
    const create = box.dropdown_content.querySelector(".create");
    if (create) box.dropdown_content.append(create);
  });
  select.parentElement.querySelector(".without-script")?.remove();
}
