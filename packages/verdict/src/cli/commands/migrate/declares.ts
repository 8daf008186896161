import { isDeclared, isMember } from "./imports.ts";
import type { Token } from "./tokens.ts";

/** What stands before a name that is declared outside of any pattern. */
const before = new Set(
  "const let var function class enum namespace module interface type infer".split(" "),
);
/** What stands before a name in a pattern or among parameters. */
const within = new Set(
  "( , ... { [ : public private protected readonly override accessor".split(" "),
);
/** Parentheses after these hold no parameters. */
const control = new Set(["if", "for", "while", "switch", "with"]);

/**
 * Whether a program may declare a name anywhere, other than at the places given: as a variable, a parameter, a function
 * or in a pattern. Rather once too often: what may be another thing is not touched.
 */
export function declares(
  tokens: readonly Token[],
  name: string,
  own: ReadonlySet<number>,
): boolean {
  return tokens.some(
    (it, place) =>
      it.kind === "word" &&
      it.text === name &&
      !own.has(place) &&
      !isMember(tokens, place) &&
      mayDeclare(tokens, place),
  );
}

function mayDeclare(tokens: readonly Token[], place: number): boolean {
  const [last, next] = [tokens[place - 1]?.text ?? "", tokens[place + 1]?.text ?? ""];
  // A member follows: then it is there already.
  if (next === "." || next === "?.") return false;
  if (before.has(last) || (last === "*" && tokens[place - 2]?.text === "function")) return true;
  if (/^(?:=|=>|of|in|[-+*/%&|^]=|\+\+|--)$/.test(next)) return true;
  if (isDeclared(tokens, place)) return true;
  return isInPattern(tokens, place);
}

/** Whether a name or a pattern is a parameter, or a part of what is taken apart; not of a type, nor of a default. */
function isInPattern(tokens: readonly Token[], place: number): boolean {
  const last = tokens[place - 1]?.text ?? "";
  if (!within.has(last)) return false;
  const open = tokens.findLastIndex(({ close = -1 }, at) => at < place && place < close);
  const { text, close = -1 } = tokens[open] ?? { text: "" };
  const after = tokens[close + 1]?.text ?? "";
  if (text === "[" || text === "{") return /^(?:=|of|in)$/.test(after) || isInPattern(tokens, open);
  // A colon among parameters themselves comes before a type.
  if (text !== "(" || last === ":") return false;
  if (after === "=>" || after === ":") return true;
  return after === "{" && !control.has(tokens[open - 1]?.text ?? "");
}
