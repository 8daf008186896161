import { declares } from "./declares.ts";
import { type Import, importsOf, isMember } from "./imports.ts";
import { type Renames, type Replaced, renamesOf, replaced } from "./names.ts";
import { type Token, tokensOf, UnreadableError } from "./tokens.ts";

/** A line that changes. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A line that a person has to look at. */
export interface Left {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What becomes of a program. */
export interface Rewritten {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** The packages that it imported. */
  readonly packages: readonly Replaced[];
}

/** How to rewrite. */
export interface Rewriting {
  /** The package that has the drop-ins. */
  readonly to: string;
  /** Whether old names become those of today. */
  readonly names: boolean;
  /** Whether the program may have JSX. */
  readonly jsx: boolean;
}

/** A piece of the program that another takes the place of. */
interface Edit {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

const packageNames = replaced.join("|");
const mentions = new RegExp(`["'](?:${packageNames})["'/]`);
const imports = new RegExp(`\\b(?:from|import|require)\\s*\\(?\\s*["'](?:${packageNames})["'/]`);
/** Calls that name a module without importing it: `jest.mock("x")`, `require.resolve("x")`. */
const naming =
  /^(?:mock|unmock|doMock|dontMock|doUnmock|setMock|resolve|(?:require|import)[A-Z]\w*)$/;

/**
 * Let a program import the drop-ins.
 *
 * The names of modules in its imports change, and with `names` members of what they import; nothing else. A program that
 * imports none of the packages comes back as it is, and so does one that cannot be read for sure.
 */
export function rewrite(source: string, how: Rewriting): Rewritten {
  const same = { text: source, changes: [], left: [], packages: [] };
  if (!mentions.test(source)) return same;
  let tokens: readonly Token[];
  try {
    tokens = tokensOf(source, how);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const at = source.search(imports);
    const { line } = lineAt(source, error.at);
    const why = `the program cannot be read for sure: ${error.message}, line ${line}`;
    return at === -1 ? same : { ...same, left: [{ ...lineAt(source, at), why }] };
  }
  const edits: Edit[] = [];
  const left: Left[] = [];
  const packages = new Set<Replaced>();
  const ownRequire = declares(tokens, "require", createdRequires(tokens));
  const found = importsOf(tokens);
  for (const it of found) {
    const { text, start } = tokens[it.at] as Token;
    const name = replaced.find((name) => name === text.slice(1, -1));
    if (name === undefined) continue;
    if (it.kind === "require" && ownRequire) {
      left.push({ ...lineAt(source, start), why: "the program has a require of its own" });
      continue;
    }
    packages.add(name);
    edits.push({ start: start + 1, before: name, after: `${how.to}/drop-in/${name}` });
    if (!how.names) continue;
    for (const renames of renamesOf(name)) {
      const renamed = rename(tokens, it, renames);
      if (renamed === undefined) {
        left.push({
          ...lineAt(source, start),
          why: "its old names stay, as a name of it is declared again",
        });
        break;
      }
      edits.push(...renamed);
    }
  }
  const specifiers = new Set(found.map((it) => it.at));
  for (const [place, { kind, text, start }] of tokens.entries()) {
    if (kind !== "string" || !mentions.test(text)) continue;
    const why = whyLeft(tokens, place, specifiers.has(place));
    if (why !== undefined) left.push({ ...lineAt(source, start), why });
  }
  return { ...applied(source, edits), left, packages: [...packages] };
}

/** `const require = createRequire(…)` is the require of Node. */
function createdRequires(tokens: readonly Token[]): ReadonlySet<number> {
  const created = tokens.flatMap(({ text }, place) => {
    const next = tokens.slice(place + 1, place + 6).map((it) => it.text);
    return text === "require" && next[0] === "=" && next.includes("createRequire") ? [place] : [];
  });
  return new Set(created);
}

/** The old names that are members of an import; `undefined` where one of its names may be declared again. */
function rename(
  tokens: readonly Token[],
  it: Import,
  { path, names }: Renames,
): Edit[] | undefined {
  const edits: Edit[] = [];
  if (it.members !== undefined) edits.push(...renamedAt(tokens, it.members, path, names));
  for (const { local, path: start } of it.bindings) {
    if (start.some((member, at) => member !== path[at])) continue;
    const rest = path.slice(start.length);
    const found = tokens.flatMap(({ kind, text }, place) =>
      kind === "word" && text === local && !isMember(tokens, place)
        ? renamedAt(tokens, place + 1, rest, names)
        : [],
    );
    if (found.length > 0 && declares(tokens, local, new Set(it.own))) return undefined;
    edits.push(...found);
  }
  return edits;
}

/** The edit of `.StatusCodes.OLD`, if these members follow. */
function renamedAt(
  tokens: readonly Token[],
  from: number,
  path: readonly string[],
  names: ReadonlyMap<string, string>,
): Edit[] {
  let at = from;
  for (const member of path) {
    if (!isMember(tokens, at + 1) || tokens[at + 1]?.text !== member) return [];
    at += 2;
  }
  const old = tokens[at + 1];
  const today = names.get(old?.text ?? "");
  if (!isMember(tokens, at + 1) || old?.kind !== "word" || today === undefined) return [];
  // What is written to stays.
  if (tokens[at + 2]?.text === "=") return [];
  return [{ start: old.start, before: old.text, after: today }];
}

/** Why a string that names a package is left, where a person has to look at it. */
function whyLeft(
  tokens: readonly Token[],
  place: number,
  isSpecifier: boolean,
): string | undefined {
  const { text } = tokens[place] as Token;
  const whole = replaced.some((name) => name === text.slice(1, -1));
  if (isSpecifier) return whole ? undefined : "a file inside a package has no drop-in";
  const [callee, paren] = [tokens[place - 2]?.text ?? "", tokens[place - 1]?.text];
  if (paren === "(" && isMember(tokens, place - 2) && naming.test(callee)) {
    return "it names the package and does not import it";
  }
  if (paren === "module" && callee === "declare") return "it declares types of the package";
  return undefined;
}

function applied(source: string, edits: readonly Edit[]): Pick<Rewritten, "text" | "changes"> {
  const unique = new Map(edits.map((it) => [it.start, it]));
  const sorted = [...unique.values()].sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  const lines = new Map<number, Edit[]>();
  for (const it of sorted) {
    text += source.slice(at, it.start) + it.after;
    at = it.start + it.before.length;
    const from = lineStart(source, it.start);
    lines.set(from, [...(lines.get(from) ?? []), it]);
  }
  const changes = [...lines].map(([from, inLine]) => {
    const { line, text: before } = lineAt(source, from);
    let after = before;
    for (const it of inLine.toReversed()) {
      const start = it.start - from;
      after = after.slice(0, start) + it.after + after.slice(start + it.before.length);
    }
    return { line, before: before.trim(), after: after.trim() };
  });
  return { text: text + source.slice(at), changes };
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
}

/** The line that a place is in, with its number. */
function lineAt(source: string, at: number): { line: number; text: string } {
  const from = lineStart(source, at);
  const [text = ""] = /^[^\r\n]*/.exec(source.slice(from)) ?? [];
  return { line: source.slice(0, from).split(/\r\n|\r|\n/).length, text };
}
