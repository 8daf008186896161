/**
 * The types of the drop-ins have a line for each name, so that an editor shows what it means and which name is the one of
 * today. Those lines are made here of the facts and of the names that the replaced packages have.
 */
import { STATUS_CODES } from "node:http";
import createError from "http-errors";
import * as theirs from "http-status-codes";
import { registered } from "../packages/codes/src/data/table.ts";

import { constantOf, identifierOf } from "../packages/codes/src/drop-in/names.ts";
import { message } from "../packages/codes/src/drop-in/statuses.ts";
import { type Status, statuses } from "../packages/codes/src/status.ts";
import { rivalsOf } from "../packages/codes/src/texts.ts";

const note = "// Generated from the data files by `npm run generate`; do not edit.";

/** A name that the table does not give to the number today. */
interface Old {
  readonly key: string;
  readonly code: number;
  readonly phrase: string;
  readonly doc: string;
  /** What to write in its place. */
  readonly today?: string;
}

/** What is registered for good, and what it is called. */
const today: readonly Status[] = statuses.filter(
  (it) => it.registration === "iana" || it.registration === "iana-obsolete",
);
const names = Object.entries(theirs.StatusCodes).filter(
  (it): it is [string, number] => typeof it[1] === "number",
);
const old: readonly Old[] = names
  .filter(([key, code]) => constantOf(statusOf(code).name) !== key)
  .map(([key, code]) => oldName(key, code));

function statusOf(code: number): Status {
  const found = statuses.find((it) => it.code === code);
  if (found === undefined) throw new Error(`${code} is not in the table`);
  return found;
}

function oldName(key: string, code: number): Old {
  const it = statusOf(code);
  if (!(code in registered)) {
    const rival = rivalsOf(code).find(({ name }) => constantOf(name) === key);
    if (rival === undefined) throw new Error(`no fact says why ${code} is ${key}`);
    const doc = `${code} ${rival.name}, ${rival.by}. ${rival.line}`;
    return { key, code, phrase: rival.name, doc };
  }
  const alias = it.aliases.find(({ name }) => constantOf(name) === key);
  if (alias === undefined) throw new Error(`no fact says why ${code} is ${key}`);
  const from = alias.from === undefined ? "" : `; this name: ${alias.from}`;
  // A number that is reserved without a name has no other name of today.
  if (it.registration === "iana-unused") {
    return { key, code, phrase: alias.name, doc: `${code} ${alias.name}${from} (${it.spec.cite})` };
  }
  return {
    key,
    code,
    phrase: it.name,
    doc: `${code} is called ${it.name} (${it.spec.cite})${from}.`,
    today: constantOf(it.name),
  };
}

function members(value: (code: number, phrase: string) => string, kind: string): string {
  return [
    ...old.map(
      (it) =>
        `  ${docOf(it, (name) => `{@link ${kind}.${name}}`)}\n  ${it.key} = ${value(it.code, it.phrase)},\n`,
    ),
    ...today.map(
      ({ code, name, spec }) =>
        `  /** ${code} ${name} (${spec.cite}). */\n  ${constantOf(name)} = ${value(code, name)},\n`,
    ),
  ].join("");
}

/** What an editor says of an old name; a name that is the only one is not struck through. */
function docOf(it: Old, link: (name: string) => string): string {
  if (it.today !== undefined) return `/** @deprecated ${it.doc} Use ${link(it.today)}. */`;
  return it.code in registered ? `/** ${it.doc}. */` : `/** @deprecated ${it.doc} */`;
}

/** The enums as values, as types and, for `StatusCodes.OK` as a type, as namespaces. */
function enumsFile(): string {
  const keys = [...old.map((it) => it.key), ...today.map((it) => constantOf(it.name))];
  const one = (name: string, made: string, value: (code: number, phrase: string) => string) => [
    `/** What the compiler knows of ${name}: an enum that is not there at run time. */\ndeclare enum ${name}Enum {\n${members(value, name)}}\n`,
    `export const ${name}: typeof ${name}Enum = /* @__PURE__ */ ${made}() as never;\n`,
    `export type ${name} = ${name}Enum;\n`,
    `export declare namespace ${name} {\n${keys.map((key) => `  export type ${key} = ${name}Enum.${key};\n`).join("")}}\n`,
  ];
  return [
    `${note}\n// biome-ignore-all lint/suspicious/noDuplicateEnumValues: an old name and the one of today are one code\nimport { codesByKey, phrasesByKey } from "../enums.ts";\n`,
    ...one("StatusCodes", "codesByKey", String),
    ...one("ReasonPhrases", "phrasesByKey", (_, phrase) => JSON.stringify(phrase)),
  ].join("\n");
}

/** The constants that the package has had since its first version. */
function legacyFile(): string {
  const legacy = names
    .filter(([key]) => key in theirs)
    .map(([key, code]) => {
      const now = old.find((it) => it.key === key)?.today ?? key;
      return `/** @deprecated Use \`StatusCodes.${now}\`. */\nexport const ${key} = ${code};\n`;
    });
  return `${note}\n\n${legacy.join("")}`;
}

/** A constructor of `http-errors`: its name, and what an editor says of it. */
interface Named {
  readonly code: number;
  readonly name: string;
  readonly doc: string;
}

function constructorsOf(code: number): readonly Named[] {
  const phrase = message[code] ?? "";
  const { name, aliases, registration, spec, by } = statusOf(code);
  const source = registration === "vendor" ? `, ${by}; not registered` : ` (${spec.cite})`;
  const today = { code, name: identifierOf(phrase), doc: `${code} ${phrase}${source}.` };
  const former = aliases
    .map((it) => ({ ...it, id: identifierOf(it.name) }))
    .filter(({ id }) => id in createError && id !== today.name)
    .map(({ id, from }) => ({
      code,
      name: id,
      doc: `@deprecated ${code} is called ${name} (${spec.cite}); this name: ${from}. Use \`${today.name}\`.`,
    }));
  return [today, ...former];
}

const constructors = Object.keys(message)
  .map(Number)
  .filter((code) => code >= 400)
  .map((code) => ({ code, all: constructorsOf(code) }));

function constructorsFile(): string {
  const lines = constructors.flatMap(({ code, all }) => [
    `  "${code}": HttpErrorConstructor<${code}>;\n`,
    ...all.map(({ name, doc }) => `  /** ${doc} */\n  ${name}: HttpErrorConstructor<${code}>;\n`),
  ]);
  return `${note}\nimport type { HttpErrorConstructor } from "../http-error.ts";\n\n/** The constructors of errors, by number and by name. */\nexport interface Constructors {\n${lines.join("")}}\n`;
}

function namedFile(): string {
  const lines = constructors.flatMap(({ all }) =>
    all.map(({ name, doc }) => `/** ${doc} */\nexport const ${name} = createError.${name};\n`),
  );
  return `${note}\nimport { createError } from "../create-error.ts";\n\n${lines.join("")}`;
}

/** The one code that Node has a phrase for and the registry has not. */
function unofficialFile(): string {
  const [it] = statuses.filter(
    ({ code, registration }) => registration === "vendor" && code in STATUS_CODES,
  );
  if (it === undefined || it.name !== STATUS_CODES[it.code]) throw new Error("Node has none");
  return `${note}\n\n/** ${it.code} ${it.name}, ${it.by}; not registered. */\nexport const ${constantOf(it.name)} = ${it.code};\n`;
}

/** Every file with its text, by its name. */
export function dropInFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["unofficial.ts", unofficialFile()],
    ["http-status-codes.ts", enumsFile()],
    ["legacy.ts", legacyFile()],
    ["constructors.ts", constructorsFile()],
    ["http-errors.ts", namedFile()],
  ]);
}
