import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** A package with its sources. */
export interface Package {
  /** Its folder in packages/. */
  readonly folder: string;
  readonly json: {
    readonly name: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, unknown>>;
    readonly [key: string]: unknown;
  };
  /** Every source file, tests excluded. */
  readonly files: readonly SourceFile[];
}

/** A source file. */
export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every package there is. */
export const packages: readonly Package[] = readdirSync(join(root, "packages"))
  .filter((it) => existsSync(join(root, "packages", it, "package.json")))
  .map((folder) => ({
    folder,
    json: JSON.parse(readText(`packages/${folder}/package.json`)),
    files: filesIn(join(root, "packages", folder, "src"))
      .filter((it) => it.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(it))
      .map((path) => ({ path, text: readText(path) })),
  }));

/** A file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(root, join(it.parentPath, it.name)).replaceAll("\\", "/"));
}

/** What a file imports or re-exports, at once or late, types included. */
export function importsOf(text: string): string[] {
  // Keywords are looked for where there is code; what follows them is read in the text itself.
  return [...blank(text).matchAll(/\b(?:from|import)\b/g)].flatMap(({ index }) => {
    const [, specifier] =
      /^\w+\s*\(?\s*["']([^"']+)["']/.exec(text.slice(index, index + 300)) ?? [];
    return specifier === undefined ? [] : [specifier];
  });
}

/** Source code with comments, strings, templates and regular expressions blanked out; the rest stays in its place. */
export function blank(text: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|(?<=(?:^|[=(,:[!&|?{};>\n]|\breturn)\s*)\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
  return text.replace(token, (found) => found.replace(/[^\n]/g, " "));
}
