// Turns the hunks of one file into rows, and rows into tables: side by side, or one below the other.

// Text of a unified diff -> [{title, rows: [{left, right}]}]; a side is {number, text, mark, note} or null.
function parseHunks(text) {
  const hunks = [];
  let rows, left, right, removed = [], added = [];
  const settle = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      rows.push({ left: removed[index] ?? null, right: added[index] ?? null });
    }
    removed = [];
    added = [];
  };
  for (const line of text.split("\n")) {
    const body = line.slice(1);
    if (line[0] === "@") {
      if (rows) settle();
      const [, from, to] = line.match(/^@@ -(\d+)(?:,\d+)? \+(\d+)/);
      [left, right, rows] = [Number(from), Number(to), []];
      hunks.push({ title: line, rows });
    } else if (line[0] === "-") {
      if (added.length) settle();
      removed.push({ number: left++, text: body, mark: "removed" });
    } else if (line[0] === "+") {
      added.push({ number: right++, text: body, mark: "added" });
    } else if (line[0] === "\\") {
      (added.at(-1) ?? removed.at(-1) ?? rows.at(-1).right).note = body.trim().toLowerCase();
    } else if (rows && line) {
      settle();
      rows.push({ left: { number: left++, text: body, mark: "" }, right: { number: right++, text: body, mark: "" } });
    }
  }
  if (rows) settle();
  return hunks;
}

const WORDS = /[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu;
const MOST_COMPARISONS = 60000;

// Which words of two lines differ: for each side a list of [text, differs].
function compareWords(before, after) {
  const one = before.match(WORDS) ?? [], two = after.match(WORDS) ?? [];
  let head = 0, tail = 0;
  const shortest = Math.min(one.length, two.length);
  while (head < shortest && one[head] === two[head]) head++;
  while (tail < shortest - head && one.at(-1 - tail) === two.at(-1 - tail)) tail++;
  const common = commonWords(one.slice(head, one.length - tail), two.slice(head, two.length - tail));
  const differs = (words, kept) =>
    words.map((word, index) => [word, index >= head && index < words.length - tail && !kept.has(index - head)]);
  const sides = [differs(one, common[0]), differs(two, common[1])];
  return sides.every(isAlike) ? sides : [[[before, false]], [[after, false]]];
}

function isAlike(words) {
  let same = 0, all = 0;
  for (const [word, differs] of words) {
    if (!word.trim()) continue;
    all += word.length;
    if (!differs) same += word.length;
  }
  return same * 3 >= all;
}

function commonWords(one, two) {
  const kept = [new Set(), new Set()];
  if (one.length * two.length > MOST_COMPARISONS) return kept;
  const width = two.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = two.length - 1; j >= 0; j--) {
      longest[i * width + j] = one[i] === two[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    if (one[i] === two[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i++;
    else j++;
  }
  return kept;
}

const SIGNS = { added: "+", removed: "\u2212", "": " " };

function textCell(side, words) {
  const cell = element("td", { className: `text ${side.mark}` }, element("span", { className: "sign" }, SIGNS[side.mark]));
  for (const [word, differs] of joined(words ?? [[side.text, false]])) {
    cell.append(differs ? element("mark", {}, word) : word);
  }
  if (side.note) cell.append(element("span", { className: "note" }, ` (${side.note})`));
  return cell;
}

// Neighbours of one kind as one; the space between two words that differ differs, too.
function* joined(words) {
  let [text, differed] = ["", false];
  for (const [index, [word, itself]] of words.entries()) {
    const isBetween = !word.trim() && Boolean(words[index - 1]?.[1] && words[index + 1]?.[1]);
    const differs = itself || isBetween;
    if (differs !== differed && text) {
      yield [text, differed];
      text = "";
    }
    [text, differed] = [text + word, differs];
  }
  if (text) yield [text, differed];
}

function numberCell(side) {
  return element("td", { className: `number ${side?.mark ?? "none"}` }, side ? String(side.number) : "");
}

function wordsOf({ left, right }) {
  return left?.mark && right?.mark ? compareWords(left.text, right.text) : [];
}

function besideRow(row) {
  const words = wordsOf(row);
  const cells = [row.left, row.right].flatMap((side, index) => [
    numberCell(side),
    side ? textCell(side, words[index]) : element("td", { className: "text none" }),
  ]);
  return element("tr", {}, ...cells);
}

function belowRow(side, words) {
  const blank = element("td", { className: `number ${side.mark}` });
  const numbers = side.mark === "added" ? [blank, numberCell(side)] : [numberCell(side), blank];
  return element("tr", {}, ...numbers, textCell(side, words));
}

// Below each other, a run of removed lines stays together, and so does the run that replaces it.
function belowRows(rows) {
  const made = [];
  let waiting = [];
  const settle = () => {
    made.push(...waiting);
    waiting = [];
  };
  for (const row of rows) {
    if (row.left && !row.left.mark) {
      settle();
      const pair = [numberCell(row.left), numberCell(row.right)];
      made.push(element("tr", {}, ...pair, textCell(row.left)));
    } else {
      const words = wordsOf(row);
      if (row.left) made.push(belowRow(row.left, words[0]));
      if (row.right) waiting.push(belowRow(row.right, words[1]));
    }
  }
  settle();
  return made;
}

function hunkTable(rows, isBeside) {
  const columns = isBeside
    ? ["line on disk", "on disk", "line generated", "generated"]
    : ["line on disk", "line generated", "text"];
  const heads = columns.map((name) => element("th", { scope: "col" }, name));
  const group = element("colgroup");
  for (const name of columns) {
    group.append(element("col", { className: name.startsWith("line") ? "number" : "" }));
  }
  const made = isBeside ? rows.map(besideRow) : belowRows(rows);
  return element("table", {}, group, element("thead", { className: "hidden" }, element("tr", {}, ...heads)), element("tbody", {}, ...made));
}
