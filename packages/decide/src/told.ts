import type { Told } from "./verdict.ts";

/** The most of a value that is told: characters of a text, entries of a list or an object, objects within objects. */
const most = { text: 240, entries: 12, depth: 3 } as const;

/** A value as JSON has it, shortened where it is long. */
export function told(value: unknown, depth: number = most.depth): Told {
  if (typeof value === "string") {
    return value.length > most.text ? `${value.slice(0, most.text)}…` : value;
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (depth === 0) return "…";
  if (Array.isArray(value)) {
    const first = value.slice(0, most.entries).map((it) => told(it, depth - 1));
    return value.length > most.entries
      ? [...first, `… ${value.length - first.length} more`]
      : first;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => it !== undefined && typeof it !== "function")
      .slice(0, most.entries)
      .map(([name, it]) => [name, told(it, depth - 1)]),
  );
}
