// The page's state and what people do with it: find a file, open it, walk from change to change.

const report = JSON.parse(document.getElementById("report").textContent);

const FEW_CAUSES = 10;
const MORE_CAUSES = 100;
const LINES_AT_ONCE = 1500;
const NARROW = matchMedia("(max-width: 60rem)");

const state = {
  shown: report.files.map((_file, index) => index),
  current: -1,
  kinds: new Set(),
  causes: new Set(),
  query: "",
  isBeside: !NARROW.matches,
};

const shownPath = (file) => `${report.folders[file.target]}/${file.path}`;
const addressOf = (file) => `#${encodeURI(shownPath(file))}`;
const diffText = (index) => find(`diff-${index}`).textContent;

// --- what is shown ---

function matches(index, words) {
  const file = report.files[index];
  if (state.kinds.size + state.causes.size && !file.causes.some(isPressed)) return false;
  if (!words) return true;
  return words.name.test(`${shownPath(file)}\n${file.causes.map((cause) => sayCause(report.causes[cause])).join("\n")}`)
    || words.text.test(diffText(index));
}

function isPressed(cause) {
  return state.causes.has(cause) || state.kinds.has(report.causes[cause].kind);
}

// The diffs stay as they stand in the page, JSON in a script element; the query is brought into the same form.
function wordsOfQuery(query) {
  if (!query) return null;
  const escaped = (text) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "i");
  const raw = JSON.stringify(query).slice(1, -1).replace(/[<>&]/g, (sign) => `\\u00${sign.codePointAt(0).toString(16)}`);
  return { name: escaped(query), text: escaped(raw) };
}

function search() {
  const query = find("search").value.trim();
  if (query === state.query) return;
  state.query = query;
  filter();
}

function filter() {
  const words = wordsOfQuery(state.query);
  state.shown = report.files.map((_file, index) => index).filter((index) => matches(index, words));
  const all = report.files.length;
  find("count").textContent = state.shown.length === all
    ? plural(all, "file")
    : `${grouped.format(state.shown.length)} of ${plural(all, "file")}`;
  drawTree();
  drawSteps();
  markHits();
}

// --- the causes ---

const named = report.causes.flatMap((cause, index) => (cause.text ? [index] : []));

function drawCauses(limit) {
  const kinds = report.kinds.map((kind, index) => chip(state.kinds, index, kind));
  const causes = named.slice(0, limit).map((index) => chip(state.causes, index, report.causes[index]));
  find("kinds").replaceChildren(...kinds);
  find("causes").replaceChildren(...causes);
  const rest = named.length - limit;
  if (rest <= 0) return;
  const more = element("button", { type: "button", className: "more" }, `${grouped.format(rest)} more`);
  more.addEventListener("click", () => {
    drawCauses(limit + MORE_CAUSES);
    find("causes").children[limit].firstChild.focus();
  });
  find("causes").append(element("li", {}, more));
}

function chip(pressed, index, { text, files, target }) {
  const number = element("span", { className: "number" }, `${target ? `${target}, ` : ""}${plural(files, "file")}`);
  const button = element("button", { type: "button" }, element("span", {}, text), number);
  button.setAttribute("aria-pressed", String(pressed.has(index)));
  button.addEventListener("click", () => {
    const isPressed = !pressed.delete(index);
    if (isPressed) pressed.add(index);
    button.setAttribute("aria-pressed", String(isPressed));
    filter();
  });
  return element("li", {}, button);
}

function sayCause({ kind, text }) {
  return [report.kinds[kind].text, text].filter(Boolean).join(": ");
}

// --- one file ---

function open(index) {
  if (index === state.current) return;
  state.current = index;
  drawFile();
  revealCurrent();
}

function drawFile() {
  const file = report.files[state.current];
  const diff = element("div", { className: "diff" });
  const content = find("content");
  content.replaceChildren(fileBar(file), reasons(file), sides(file), diff);
  drawSteps();
  drawHunks(diff, parseHunks(JSON.parse(diffText(state.current))));
  document.title = `${file.path} - ${report.title}`;
  if (content.getBoundingClientRect().top < 0) content.scrollIntoView();
}

function fileBar(file) {
  const parts = shownPath(file).split("/");
  const name = parts.pop();
  const title = element("h2", { tabIndex: -1 },
    element("span", { className: "folder" }, `${parts.join("/")}/`), element("span", { className: "name" }, name));
  const tool = (text, act, className = "") => {
    const button = element("button", { type: "button", className }, text);
    button.addEventListener("click", act);
    return button;
  };
  const tools = element("div", { className: "tools" },
    tool("Previous", () => step(-1), "previous"),
    tool("Next", () => step(1), "next"),
    ...(file.kind === "changed" ? [tool(state.isBeside ? "One below the other" : "Side by side", turn)] : []));
  return element("div", { className: "file-bar" }, title, ...changes(file), tools);
}

// At the ends of the list there is no way on.
function drawSteps() {
  const [previous, next] = find("content").querySelectorAll(".previous, .next");
  if (!previous) return;
  const place = state.shown.indexOf(state.current);
  previous.disabled = place <= 0;
  next.disabled = place === state.shown.length - 1;
}

function reasons(file) {
  const kinds = new Map();
  for (const index of file.causes) {
    const cause = report.causes[index];
    const place = cause.place ? [" ", element("span", { className: "place" }, cause.place)] : [];
    const said = kinds.get(cause.kind);
    if (said) said.push(", ", cause.text, ...place);
    else kinds.set(cause.kind, [sayCause(cause), ...place]);
  }
  const items = [...kinds.values()].map((said) => element("li", {}, ...said));
  return element("ul", { className: "reasons" }, ...items);
}

// Where one side is empty there is nothing to set beside it.
function isBeside() {
  return state.isBeside && report.files[state.current].kind === "changed";
}

function sides(file) {
  const one = { missing: "generated, but not on disk", extra: "on disk, but not generated", changed: "\u2212 on disk, + generated" };
  const names = isBeside() ? ["on disk", "generated"] : [one[file.kind]];
  return element("div", { className: `sides ${isBeside() ? "two" : "one"}` }, ...names.map((name) => element("span", {}, name)));
}

function drawHunks(diff, hunks) {
  const waiting = hunks.flatMap(({ title, rows }) => {
    const pieces = [];
    for (let from = 0; from < rows.length; from += LINES_AT_ONCE) {
      pieces.push({ title: from ? `${title} (continued)` : title, rows: rows.slice(from, from + LINES_AT_ONCE) });
    }
    return pieces;
  });
  const next = () => {
    for (let lines = 0; waiting.length && lines < LINES_AT_ONCE;) {
      const { title, rows } = waiting.shift();
      diff.append(element("section", {}, element("h3", {}, title), hunkTable(rows, isBeside())));
      lines += rows.length;
    }
    markHits();
    if (waiting.length) diff.after(moreLines(waiting, next));
  };
  next();
  if (!hunks.length) diff.replaceWith(element("p", { className: "nothing" }, "No line differs."));
}

function moreLines(waiting, next) {
  const rest = waiting.reduce((sum, { rows }) => sum + rows.length, 0);
  const button = element("button", { type: "button" }, `Show more of the ${plural(rest, "line")} that follow`);
  const holder = element("p", { className: "more-lines" }, button);
  button.addEventListener("click", () => {
    holder.remove();
    next();
  });
  return holder;
}

// Shows where the query stands in the open file, without touching its elements.
function markHits() {
  if (!globalThis.Highlight || !globalThis.CSS?.highlights) return;
  CSS.highlights.delete("search");
  const query = state.query.toLowerCase();
  const diff = find("content")?.querySelector(".diff");
  if (!query || !diff) return;
  const ranges = [];
  const walker = document.createTreeWalker(diff, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.toLowerCase();
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
      const range = new Range();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, Math.min(at + query.length, walker.currentNode.length));
      ranges.push(range);
    }
  }
  CSS.highlights.set("search", new Highlight(...ranges));
}

// --- moving about ---

function go(index) {
  location.hash = addressOf(report.files[index]);
  open(index);
}

function step(by) {
  if (!state.shown.length) return;
  const place = state.shown.indexOf(state.current);
  const next = place < 0 ? 0 : Math.min(Math.max(place + by, 0), state.shown.length - 1);
  const isFromTree = find("tree").contains(document.activeElement);
  const isFromMain = find("content").contains(document.activeElement);
  go(state.shown[next]);
  if (isFromTree) find("tree").querySelector("[aria-current]").focus();
  if (isFromMain) find("content").querySelector("h2").focus();
}

function stepChange(by) {
  const titles = [...find("content").querySelectorAll(".diff h3")];
  const edge = (find("content").querySelector(".file-bar")?.offsetHeight ?? 0) + 12;
  const tops = titles.map((title) => title.getBoundingClientRect().top - edge);
  const at = by > 0 ? tops.findIndex((top) => top > 8) : tops.findLastIndex((top) => top < -8);
  titles[at]?.scrollIntoView();
}

function turn() {
  state.isBeside = !state.isBeside;
  const isFocused = find("content").contains(document.activeElement);
  drawFile();
  if (isFocused) find("content").querySelector(".tools button:last-child").focus();
}

function showAll() {
  state.query = find("search").value = "";
  state.kinds.clear();
  state.causes.clear();
  for (const button of document.querySelectorAll("[aria-pressed]")) button.setAttribute("aria-pressed", "false");
  filter();
}

function openAddress() {
  const index = report.files.findIndex((file) => addressOf(file) === location.hash);
  if (index >= 0) open(index);
  else if (state.current < 0) open(mostTelling());
}

// What a caller meets comes first: a resource, then a model, then other code, then what is about the code.
function mostTelling() {
  const orders = [/^resources\/(?!__init__)/, /^(?:models|params)\/(?!__init__)/, /\.py$/, /./];
  const found = orders.map((order) => state.shown.find((index) => order.test(report.files[index].path)));
  return found.find((index) => index !== undefined);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  n: () => stepChange(1),
  p: () => stepChange(-1),
  u: turn,
  t: turnTheme,
  "/": () => find("search").focus(),
  "?": () => find("help").showModal(),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || find("help").open) return;
  const isTyping = event.target.id === "search";
  if (event.key === "Escape" && report.files.length) return showAll();
  if (isTyping && event.key === "Enter") {
    openFirst();
  } else if (find("tree")?.contains(event.target) && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    stepInTree(event.key === "ArrowDown" ? 1 : -1);
  } else if (!isTyping && usesKeys() && KEYS[event.key] && (report.files.length || "t?".includes(event.key))) {
    event.preventDefault();
    KEYS[event.key]();
  }
}

function openFirst() {
  search();
  if (!state.shown.length) return;
  go(state.shown[0]);
  find("content").querySelector("h2").focus();
}

function stepInTree(by) {
  const stops = [...find("tree").querySelectorAll("summary, a")].filter((stop) => stop.checkVisibility());
  const stop = stops[stops.indexOf(document.activeElement) + by];
  stop?.focus();
  if (stop?.matches("a")) go(Number(stop.dataset.index));
}

document.addEventListener("keydown", onKey);

if (report.files.length) {
  let waiting;
  find("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  NARROW.addEventListener("change", () => {
    state.isBeside = !NARROW.matches;
    drawFile();
  });
  addEventListener("hashchange", openAddress);
  drawCauses(FEW_CAUSES);
  filter();
  openAddress();
}
