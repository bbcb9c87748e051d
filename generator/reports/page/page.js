// What the pages of all reports do: colours, the help, copying a command.

const root = document.documentElement;
const find = (id) => document.getElementById(id);
const grouped = new Intl.NumberFormat("en");
const plural = (number, noun) => `${grouped.format(number)} ${noun}${number === 1 ? "" : "s"}`;
const usesKeys = () => find("shortcuts").checked;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function turnTheme() {
  const themes = ["system", "light", "dark"];
  const next = themes[(themes.indexOf(root.dataset.theme ?? "system") + 1) % themes.length];
  if (next === "system") delete root.dataset.theme;
  else root.dataset.theme = next;
  find("theme").textContent = `Theme: ${next}`;
}

async function copy(button) {
  const code = button.parentElement.querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

find("theme").addEventListener("click", turnTheme);
find("keys").addEventListener("click", () => find("help").showModal());
for (const button of document.querySelectorAll(".copy")) button.addEventListener("click", () => copy(button));

