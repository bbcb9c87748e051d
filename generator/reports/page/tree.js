// The list of files as folders that open: drawn for the files that are shown, filled when opened.

const FEW_FILES = 300;
const ITEMS_OF_LIST = 100;

// Files are sorted, so those of a folder follow each other: it holds all that are shown from its first to its last.
function treeOf(indexes) {
  const top = { folders: new Map(), items: [], size: 0 };
  for (const index of indexes) {
    const file = report.files[index];
    let folder = top;
    for (const name of [report.folders[file.target], ...file.path.split("/").slice(0, -1)]) {
      if (!folder.folders.has(name)) {
        const made = { name, folders: new Map(), items: [], size: 0, first: index };
        folder.folders.set(name, made);
        folder.items.push(made);
      }
      folder = folder.folders.get(name);
      folder.size++;
      folder.last = index;
    }
    folder.items.push(index);
  }
  return top;
}

function drawTree() {
  const top = treeOf(state.shown);
  const lists = listsOf(top, state.shown.length <= FEW_FILES);
  const nothing = element("p", { className: "nothing" }, "Nothing matches.");
  find("tree").replaceChildren(...(lists.length ? lists : [nothing]));
  revealCurrent();
}

// A long folder is several lists, of which the browser lays out only those in sight.
function listsOf(folder, isOpen) {
  const lists = [];
  for (const [index, item] of folder.items.entries()) {
    if (index % ITEMS_OF_LIST === 0) lists.push(element("ul"));
    lists.at(-1).append(typeof item === "number" ? fileItem(item) : folderItem(item, isOpen));
  }
  return lists;
}

function folderItem(folder, isOpen) {
  let [name, inner] = [folder.name, folder];
  while (inner.items.length === 1 && typeof inner.items[0] !== "number") {
    inner = inner.items[0];
    name += `/${inner.name}`;
  }
  const summary = element("summary", {}, `${name} `, element("span", { className: "lines" }, grouped.format(inner.size)));
  const details = element("details", {}, summary);
  const fill = () => details.children.length > 1 || details.append(...listsOf(inner, isOpen));
  details.addEventListener("toggle", fill);
  details.fill = fill;
  details.holds = (index) => inner.first <= index && index <= inner.last;
  details.open = isOpen || inner.items.length === inner.folders.size || folder.size === state.shown.length;
  if (details.open) fill();
  return element("li", {}, details);
}

function fileItem(index) {
  const file = report.files[index];
  const name = element("span", { className: "name" }, file.path.split("/").at(-1));
  const link = element("a", { href: addressOf(file) }, name, ...changes(file));
  link.dataset.index = index;
  if (index === state.current) link.setAttribute("aria-current", "true");
  return element("li", {}, link);
}

function changes(file) {
  const badge = file.label ? [element("span", { className: "badge" }, file.label)] : [];
  const counts = [["plus", "+", file.added], ["minus", "\u2212", file.removed]].filter(([, , number]) => number);
  const spans = counts.map(([className, sign, number]) => element("span", { className }, `${sign}${grouped.format(number)}`));
  return [...badge, element("span", { className: "lines" }, ...spans.flatMap((span) => [" ", span]))];
}

// Opens the folders on the way to the current file, and shows its line in the list.
function revealCurrent() {
  find("tree").querySelector("[aria-current]")?.removeAttribute("aria-current");
  if (!state.shown.includes(state.current)) return;
  for (let details; (details = [...find("tree").querySelectorAll("details:not([open])")].find((one) => one.holds(state.current)));) {
    details.fill();
    details.open = true;
  }
  const link = find("tree").querySelector(`a[data-index="${state.current}"]`);
  link.setAttribute("aria-current", "true");
  const tree = find("tree");
  const [box, frame] = [link.getBoundingClientRect(), tree.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) tree.scrollTop += box.top - frame.top - frame.height / 3;
}
