/**
 * What stands against a release: what npm would refuse, what a user could not verify, and what nobody would find out
 * before it is published. `npm run pack -- --release` asks.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package.json, as far as a release depends on it. */
export interface ReleasedManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: string | { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a release is judged by. */
export interface ReleaseState {
  /** The package.json files, by their folder in packages/. */
  readonly manifests: Readonly<Record<string, ReleasedManifest>>;
  readonly changelog: string;
  /** Paths that differ from what is committed, new ones included. */
  readonly changed: readonly string[];
  /** Tags of the commit that is checked out, and whether their signature holds. */
  readonly tags: Readonly<Record<string, boolean>>;
  /** What `npm audit` found, by severity; what it said where it could not ask. */
  readonly audit: Readonly<Record<string, number>> | string;
}

/** Scripts that npm runs on who installs a package, or on who depends on it from its repository. */
export const installScripts: readonly string[] = [
  ...["preinstall", "install", "postinstall"],
  ...["preprepare", "prepare", "postprepare", "prepublish"],
];

/**
 * Everything that stands against a release, a line for each; nothing where it may go ahead.
 *
 * @param state what there is, from `stateOf` or made up
 */
export function releaseProblems(state: ReleaseState): string[] {
  const folders = Object.entries(state.manifests);
  const versions = [...new Set(folders.map(([, it]) => it.version))];
  const [version = ""] = versions;
  return [
    ...(versions.length === 1
      ? []
      : [`The packages have several versions: ${versions.join(", ")}`]),
    ...folders.flatMap(([folder, it]) =>
      manifestProblems(folder, it, state.manifests).map((problem) => `${it.name}: ${problem}`),
    ),
    ...sourceProblems(folders),
    ...changelogProblems(state.changelog, version),
    ...(state.changed.length === 0
      ? []
      : [`Not everything is committed: ${state.changed.slice(0, 5).join(", ")}`]),
    ...tagProblems(state.tags, `v${version}`),
    ...auditProblems(state.audit),
  ];
}

function manifestProblems(
  folder: string,
  manifest: ReleasedManifest,
  all: ReleaseState["manifests"],
): string[] {
  const { publishConfig = {}, scripts = {}, dependencies = {}, repository } = manifest;
  const own = new Map(Object.values(all).map((it) => [it.name, it.version]));
  const directory = typeof repository === "object" ? repository.directory : undefined;
  return [
    ...(manifest.private === true ? ["it is private"] : []),
    ...(publishConfig["access"] === "public" ? [] : ['publishConfig.access is not "public"']),
    ...(publishConfig["provenance"] === true ? [] : ["publishConfig.provenance is not true"]),
    ...Object.keys(scripts)
      .filter((it) => installScripts.includes(it))
      .map((it) => `it has a script that installing runs: ${it}`),
    ...Object.entries(dependencies)
      .filter(([name, wanted]) => own.has(name) && own.get(name) !== wanted)
      .map(([name, wanted]) => `it asks for ${name} ${wanted}, and ${own.get(name)} is here`),
    ...Object.entries(dependencies)
      .filter(([, wanted]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(wanted))
      .map(([name, wanted]) => `it asks for ${name} in no one version: ${wanted}`),
    ...(directory === undefined || directory === `packages/${folder}`
      ? []
      : [`repository.directory is ${directory}, and it is in packages/${folder}`]),
  ];
}

/** The registry compares the repository of a package with the one that its provenance was signed in. */
function sourceProblems(folders: readonly [string, ReleasedManifest][]): string[] {
  const urls = folders.map(
    ([, { repository }]) => (typeof repository === "string" ? repository : repository?.url) ?? "",
  );
  const missing = folders.filter((_, index) => urls[index] === "").map(([folder]) => folder);
  const different = [...new Set(urls.filter((it) => it !== ""))];
  return [
    ...(missing.length === 0
      ? []
      : [
          `No repository.url in ${missing.map((it) => `packages/${it}/package.json`).join(", ")}: without it npm refuses provenance`,
        ]),
    ...(different.length < 2 ? [] : [`Several repositories: ${different.join(", ")}`]),
  ];
}

function changelogProblems(changelog: string, version: string): string[] {
  const headings = [...changelog.matchAll(/^## \[([^\]]+)\](.*)$/gm)];
  const own = headings.find(([, name]) => name === version);
  if (own === undefined) return [`CHANGELOG.md has no section [${version}]`];
  return /^ - \d{4}-\d{2}-\d{2}$/.test(own[2] ?? "")
    ? []
    : [`CHANGELOG.md does not say when ${version} was: ## [${version}] - 2026-01-31`];
}

function tagProblems(tags: ReleaseState["tags"], wanted: string): string[] {
  const isSigned = tags[wanted];
  if (isSigned === undefined) return [`The commit has no tag ${wanted}: git tag -s ${wanted}`];
  return isSigned ? [] : [`git verify-tag ${wanted} does not accept its signature`];
}

function auditProblems(audit: ReleaseState["audit"]): string[] {
  if (typeof audit === "string") return [`npm audit could not ask: ${audit}`];
  const found = Object.entries(audit).filter(([, count]) => count > 0);
  return found.length === 0
    ? []
    : [`npm audit found ${found.map(([severity, count]) => `${count} ${severity}`).join(", ")}`];
}

/**
 * What there is in a working copy, asked of git and npm.
 *
 * @param root the repository
 */
export function stateOf(root: string): ReleaseState {
  const ask = (command: string, ...args: string[]) =>
    spawnSync(command, args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      shell: command === "npm" && process.platform === "win32",
    });
  const linesOf = (...args: string[]) =>
    (ask("git", ...args).stdout ?? "").split("\n").filter((it) => it !== "");
  const folders = readdirSync(join(root, "packages")).filter((it) =>
    existsSync(join(root, "packages", it, "package.json")),
  );
  return {
    manifests: Object.fromEntries(
      folders.map((it) => [
        it,
        JSON.parse(readFileSync(join(root, "packages", it, "package.json"), "utf8")),
      ]),
    ),
    changelog: readFileSync(join(root, "CHANGELOG.md"), "utf8"),
    changed: linesOf("status", "--porcelain").map((it) => it.slice(3)),
    tags: Object.fromEntries(
      linesOf("tag", "--points-at", "HEAD").map((it) => [
        it,
        ask("git", "verify-tag", it).status === 0,
      ]),
    ),
    audit: auditOf(ask("npm", "audit", "--json")),
  };
}

function auditOf({
  stdout,
  stderr,
}: {
  readonly stdout: string;
  readonly stderr: string;
}): ReleaseState["audit"] {
  try {
    const { metadata, message, error } = JSON.parse(stdout);
    const { total, ...severities } = metadata?.vulnerabilities ?? {};
    return typeof total === "number"
      ? severities
      : String(message ?? error?.summary ?? "no answer");
  } catch {
    return stderr.trim().split("\n")[0] || "no answer";
  }
}
