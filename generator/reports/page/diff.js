// The page's changes: filter them, walk through them, open the one that an address names.

const changes = [...document.querySelectorAll(".change")];
const texts = new Map();
const state = { query: "", level: new Set(), python: new Set() };

// The text of a change is gathered when it is first searched.
function textOf(change) {
  if (!texts.has(change)) texts.set(change, change.textContent.toLowerCase());
  return texts.get(change);
}

function matches(change) {
  for (const kind of ["level", "python"]) {
    if (state[kind].size && !state[kind].has(change.dataset[kind])) return false;
  }
  return !state.query || textOf(change).includes(state.query);
}

function filter() {
  for (const change of changes) change.hidden = !matches(change);
  for (const group of document.querySelectorAll(".group")) {
    const number = group.querySelectorAll(".change:not([hidden])").length;
    group.hidden = !number;
    const link = document.querySelector(`#groups a[href="#${group.firstElementChild.id}"]`);
    link.parentElement.hidden = !number;
    link.querySelector(".number").textContent = grouped.format(number);
  }
  const number = shown().length;
  find("count").textContent = number === changes.length
    ? plural(number, "change")
    : `${grouped.format(number)} of ${plural(changes.length, "change")}`;
  find("nothing").hidden = Boolean(number);
  nameFold();
}

const shown = () => changes.filter((change) => !change.hidden);

function search() {
  const query = find("search").value.trim().toLowerCase();
  if (query === state.query) return;
  state.query = query;
  filter();
}

function press(button) {
  const { kind, value } = button.dataset;
  const isPressed = !state[kind].delete(value);
  if (isPressed) state[kind].add(value);
  button.setAttribute("aria-pressed", String(isPressed));
  filter();
}

function showAll() {
  find("search").value = state.query = "";
  for (const kind of ["level", "python"]) state[kind].clear();
  for (const button of document.querySelectorAll("[aria-pressed]")) button.setAttribute("aria-pressed", "false");
  filter();
}

// --- opening ---

const isFolded = () => shown().some((change) => !change.open);

function nameFold() {
  find("unfold").textContent = isFolded() ? "Open all" : "Close all";
}

function foldAll() {
  const open = isFolded();
  for (const change of shown()) change.open = open;
  nameFold();
}

function reach(change) {
  change.querySelector("summary").focus({ preventScroll: true });
  change.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const all = shown();
  const at = all.indexOf(document.activeElement?.closest(".change"));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
  if (all.length) reach(all[next]);
}

function openFirst() {
  search();
  const [first] = shown();
  if (!first) return;
  first.open = true;
  reach(first);
}

// A change that a filter hides is shown again: somebody was sent to it.
function openAddress() {
  const change = changes.find((each) => `#${each.id}` === location.hash);
  if (!change) return;
  if (change.hidden) showAll();
  change.open = true;
  reach(change);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  o: foldAll,
  t: turnTheme,
  "/": () => find("search").focus(),
  "?": () => find("help").showModal(),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || find("help").open) return;
  const isTyping = event.target.id === "search";
  if (event.key === "Escape" && changes.length) return showAll();
  if (isTyping && event.key === "Enter") {
    openFirst();
  } else if (!isTyping && usesKeys() && KEYS[event.key] && (changes.length || "t?".includes(event.key))) {
    event.preventDefault();
    KEYS[event.key]();
  }
}

document.addEventListener("keydown", onKey);

if (changes.length) {
  let waiting;
  find("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  for (const button of document.querySelectorAll("[data-kind]")) button.addEventListener("click", () => press(button));
  for (const change of changes) change.addEventListener("toggle", nameFold);
  find("unfold").addEventListener("click", foldAll);
  addEventListener("hashchange", openAddress);
  openAddress();
}
