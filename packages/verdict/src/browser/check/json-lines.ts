import { lineCounter } from "./lines.ts";
import type { Lines } from "./messages.ts";

/** Where the members of an object, or the elements of a list, begin: by name or place. */
type Members = ReadonlyMap<string, Member>;

interface Member {
  /** Where its name begins, or where it has none, its value. */
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/**
 * The lines that JSON Pointers lead to in a text that is JSON: from the name of a member to the end of its value, or those
 * of what is nearest around it where there is no such member. Nothing of it is read before it is asked for.
 */
export function linesInJson(text: string): (steps: readonly string[]) => Lines | undefined {
  const known = new Map<number, Members>();
  const membersAt = (at: number): Members => {
    let members = known.get(at);
    if (members === undefined) {
      members = membersOf(text, at);
      known.set(at, members);
    }
    return members;
  };
  const lineAt = lineCounter(text);
  return (steps) => {
    let found: Member | undefined;
    for (const step of steps) {
      const next = membersAt(found?.value ?? skipSpace(text, 0)).get(step);
      if (next === undefined) break;
      found = next;
    }
    return found === undefined
      ? undefined
      : { from: lineAt(found.start), to: lineAt(found.end - 1) };
  };
}

/** What is in the object or list that begins at a place of a text; nothing for other values. */
function membersOf(text: string, at: number): Members {
  const members = new Map<string, Member>();
  const isList = text[at] === "[";
  if (!isList && text[at] !== "{") return members;
  let i = skipSpace(text, at + 1);
  while (i < text.length && text[i] !== "]" && text[i] !== "}") {
    const start = i;
    let name = String(members.size);
    if (!isList) {
      const end = skipValue(text, i);
      name = JSON.parse(text.slice(i, end)) as string;
      // Behind the colon.
      i = skipSpace(text, skipSpace(text, end) + 1);
    }
    const value = i;
    const end = skipValue(text, i);
    members.set(name, { start, value, end });
    i = skipSpace(text, end);
    if (text[i] === ",") i = skipSpace(text, i + 1);
  }
  return members;
}

/** Where a value ends: brackets are counted, so that no depth is too deep. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let i = from;
  do {
    const letter = text[i];
    if (letter === '"') i = skipText(text, i);
    else if (letter === "{" || letter === "[") {
      depth++;
      i++;
    } else if (letter === "}" || letter === "]") {
      depth--;
      i++;
    } else if (depth > 0) i++;
    else {
      while (i < text.length && !/[\s,\]}]/.test(text[i] as string)) i++;
      return i;
    }
  } while (depth > 0 && i < text.length);
  return i;
}

function skipText(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i + 1;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && /[\s\ufeff]/.test(text[i] as string)) i++;
  return i;
}
