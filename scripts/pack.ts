/**
 * Builds every package anew, in a folder of its own, and packs what is published: `npm run pack`. What an earlier build
 * left behind does not go along, and the same sources give the same octets.
 *
 * `npm run pack -- --release` refuses, before that, what cannot be released: see release.ts.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { releaseProblems, stateOf } from "./release.ts";
import { environmentFor, root } from "./setup.mjs";

/** A package as it is published. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Its folder in packages/. */
  readonly folder: string;
  /** The tarball. */
  readonly path: string;
  /** Octets of the tarball. */
  readonly size: number;
  /** Octets of what is in it. */
  readonly unpackedSize: number;
  /** SHA-512 of the tarball, as the lock files of npm have it. */
  readonly integrity: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Build all packages from their sources and pack them.
 *
 * @param into a folder for the tarballs; it is made
 * @param isChecked whether nothing is packed that does not compile; a test may leave that to the test that is for it
 * @returns the packages, each behind those that it depends on
 * @throws Error with what the compiler, the bundler or npm said, where one of them fails
 */
export async function pack(into: string, isChecked = true): Promise<Packed[]> {
  const tarballs = resolve(into);
  mkdirSync(tarballs, { recursive: true });
  mkdirSync(join(root, ".cache"), { recursive: true });
  // As deep as the packages of others are from it, whatever it is called: paths are a part of the names of chunks.
  const stage = mkdtempSync(join(root, ".cache", "pack-"));
  try {
    copySources(stage);
    linkModules(stage);
    const compiler = [join(root, "node_modules/typescript/bin/tsc"), "-b"];
    await Promise.all([
      run(process.execPath, isChecked ? compiler : [...compiler, "--noCheck"], stage),
      run(process.execPath, [join(stage, "scripts/bundle.mjs")], stage),
    ]);
    const packing = ["pack", "--workspaces", "--json", "--ignore-scripts"];
    const said = JSON.parse(
      await run("npm", [...packing, `--pack-destination=${tarballs}`], stage),
    );
    return inOrder(Object.values(said as Record<string, PackedByNpm>), stage, tarballs);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What npm says of a package that it packed. */
interface PackedByNpm extends Omit<Packed, "folder" | "path"> {
  readonly filename: string;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a build reads, and nothing that one has written. */
function copySources(stage: string): void {
  const files = ["package.json", "tsconfig.json", "tsconfig.base.json", "LICENSE"];
  for (const it of files) cpSync(join(root, it), join(stage, it));
  for (const folder of ["packages", "scripts"]) {
    cpSync(join(root, folder), join(stage, folder), {
      recursive: true,
      filter: (it) => {
        const [, owner, part] = relative(root, it).split(/[\\/]/);
        const isOutput = part === "dist" || part === "node_modules" || part === "test";
        return owner === undefined || (!isOutput && !/\.test(-d)?\.ts$/.test(it));
      },
    });
  }
}

/** The packages of others as they are installed, and those in the folder itself. */
function linkModules(stage: string): void {
  const modules = join(root, "node_modules");
  const here = join(stage, "node_modules");
  mkdirSync(join(here, "@verdict"), { recursive: true });
  for (const it of readdirSync(modules)) {
    if (!["verdict", "@verdict", ".package-lock.json"].includes(it))
      symlinkSync(join(modules, it), join(here, it), "junction");
  }
  for (const it of readdirSync(join(stage, "packages"))) {
    const { name } = manifestOf(stage, it);
    symlinkSync(join(stage, "packages", it), join(here, name), "junction");
  }
}

function manifestOf(stage: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(stage, "packages", folder, "package.json"), "utf8"));
}

/** Who is needed comes first: whoever installs while they are published finds what a package asks for. */
function inOrder(packed: readonly PackedByNpm[], stage: string, into: string): Packed[] {
  const manifests = readdirSync(join(stage, "packages")).map((folder) => ({
    folder,
    ...manifestOf(stage, folder),
  }));
  const ordered: Packed[] = [];
  const add = (name: string): void => {
    const manifest = manifests.find((it) => it.name === name);
    const found = packed.find((it) => it.name === name);
    if (!manifest || !found || ordered.some((it) => it.name === name)) return;
    for (const needed of Object.keys(manifest.dependencies ?? {})) add(needed);
    const { version, size, unpackedSize, integrity, files, filename } = found;
    ordered.push({
      ...{ name, version, folder: manifest.folder, path: join(into, basename(filename)) },
      ...{ size, unpackedSize, integrity },
      files: files.map((it) => ({ path: it.path, size: it.size })),
    });
  };
  for (const { name } of manifests) add(name);
  return ordered;
}

/** Run a program to its end; what it wrote to its output. */
function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: environmentFor(process.execPath),
      shell: command === "npm" && process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, error] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (it) => {
      out += it;
    });
    child.stderr.setEncoding("utf8").on("data", (it) => {
      error += it;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) done(out);
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${code}\n${out}${error}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const isRelease = given.includes("--release");
  const problems = isRelease ? releaseProblems(stateOf(root)) : [];
  for (const it of problems) console.error(`✗ ${it}`);
  if (problems.length > 0) process.exit(1);
  const into = given.find((it) => !it.startsWith("--")) ?? join(root, ".cache/packed");
  if (existsSync(into))
    for (const it of readdirSync(into)) if (it.endsWith(".tgz")) rmSync(join(into, it));
  const packed = await pack(into);
  const kB = (octets: number) => `${Math.ceil(octets / 1000)} kB`;
  for (const { name, version, size, unpackedSize, files } of packed)
    console.log(
      `${`${name}@${version}`.padEnd(30)} ${kB(size).padStart(8)}, unpacked ${kB(unpackedSize).padStart(8)} in ${files.length} files`,
    );
  const sums = packed.map(({ path, integrity }) => {
    const hex = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    return `${hex}  ${basename(path)}\n`;
  });
  writeFileSync(join(into, "SHA512SUMS"), sums.join(""));
  const shown = relative(process.cwd(), into);
  console.log(`\nIn ${shown}, with SHA512SUMS.`);
  if (isRelease) {
    console.log("To publish, in this order:\n");
    for (const { path } of packed)
      console.log(`npm publish ${join(dirname(relative(process.cwd(), path)), basename(path))}`);
  }
}
