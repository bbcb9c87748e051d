// What an application decoded from each request, written to a file that the tests read.
import { appendFileSync } from "node:fs";

export function saw(operation, values = {}) {
  appendFileSync(process.env.SEEN, JSON.stringify([operation, plain(values)]) + "\n");
}

function plain(value) {
  if (Buffer.isBuffer(value)) return { bytes: value.toString("hex") };
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value ?? null;
  const items = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(items.map(([name, item]) => [name, plain(item)]));
}
