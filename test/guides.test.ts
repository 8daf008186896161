import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { pageAt, plain, renderHtml } from "@verdict/lookup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./sources.ts";
import { type Block, expectShown, stepsOf } from "./walk.ts";

/** In the repository, so that its packages are found as they would be where they are installed. */
const folder = join(root, ".cache", `guides-${process.pid}`);
const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];
const env = {
  ...process.env,
  NODE_OPTIONS: flags.join(" "),
  FORCE_COLOR: undefined,
  NO_COLOR: "1",
};

/** Debian's, with whose packages the guides run; another may come first on the PATH. */
const python = "/usr/bin/python3";
const installed = "/usr/lib/python3/dist-packages";

/** What is typed, as it is run here. */
const programs: Readonly<Record<string, string>> = {
  node: `'${process.execPath}'`,
  python3: `${python} -B`,
  "npx verdict": `'${process.execPath}' '${join(root, "packages/verdict/src/cli/verdict.ts")}'`,
  "npx eslint": `'${join(root, "node_modules/.bin/eslint")}'`,
};

const guides = [...JSON.stringify(pageAt("/guides")?.blocks).matchAll(/"(\/guides\/[a-z-]+)"/g)]
  .map(([, path = ""]) => path)
  .map((path) => ({ path, name: path.split("/").at(-1) ?? "", blocks: blocksOf(path) }));

beforeAll(() => {
  for (const { name } of guides) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are ten", () => {
  expect(guides.length).toBe(10);
});

describe.each(guides)("$path: every line of it runs and does what it says", ({ name, blocks }) => {
  const here = join(folder, name);
  let port = 0;
  let server: ChildProcess | undefined;
  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(() => ended(server));

  // What follows the start of a server is asked of it: where it cannot run, that is skipped too.
  let canRun = true;
  for (const block of blocks) {
    const file = nameOf(block);
    if (file !== undefined) {
      test(`${file} is saved`, () => {
        writeFileSync(join(here, file), block.text.replaceAll("8080", String(port)));
      });
    }
    for (const { line, shown } of stepsOf(block)) {
      const started = startedBy(line, blocks);
      if (started !== undefined) canRun = neededBy(started).every((it) => existsSync(it));
      test.skipIf(!canRun)(
        line,
        async () => {
          const typed = asRunHere(line.replaceAll("8080", String(port)));
          if (started === undefined) return expectShown(await run(typed, here), shown);
          await ended(server);
          server = spawn("sh", ["-c", `exec ${typed}`], { cwd: here, env, stdio: "ignore" });
          await listening(port);
        },
        60_000,
      );
    }
  }
});

describe("the guides as pages", () => {
  test.each(guides)("$path has a server, a client and curl lines", ({ name, blocks }) => {
    const text = blocks.map((it) => it.text).join("\n");
    // An app that exists was not written with Verdict.
    if (name === "existing-app") {
      for (const it of ["express", "fastapi", "flask", "django", "fastify"])
        expect(text.toLowerCase()).toMatch(new RegExp(`^(?:from|import) .*\\b${it}\\b`, "m"));
    } else {
      expect(text).toContain("// server.ts");
      expect(text).toContain("@verdict/client");
    }
    expect(text).toContain("$ curl ");
    for (const it of blocks.filter(({ language }) => language === "ts"))
      expect(text, it.text).toContain(`node ${nameOf(it)}`);
  });

  test.each(guides)("$path has 400 to 900 words beside its code", ({ path }) => {
    const words = (pageAt(path)?.blocks ?? []).flatMap((it) =>
      it.kind === "text"
        ? plain(it.line).split(/\s+/)
        : it.kind === "list"
          ? it.items.flatMap((item) => plain(item).split(/\s+/))
          : [],
    ).length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(900);
  });

  test.each(guides)("$path has no line of a program that a desk has to scroll", ({ blocks }) => {
    const lines = blocks
      .filter((it) => nameOf(it) !== undefined)
      .flatMap((it) => it.text.split("\n"));
    expect(lines.filter((it) => it.length > 80)).toEqual([]);
  });

  test("every word that a guide links to has its anchor in the glossary", () => {
    const html = renderHtml(pageAt("/glossary") ?? expect.fail());
    for (const { path } of guides) {
      const links = JSON.stringify(pageAt(path)?.blocks).matchAll(/"\/glossary#([^"]+)"/g);
      for (const [, anchor] of links) expect(html).toContain(`id="${anchor}"`);
    }
  });

  test("every block of TypeScript compiles", () => {
    const files = guides.flatMap(({ name, blocks }) =>
      blocks.flatMap((it) => {
        const file = nameOf(it);
        if (file === undefined || it.language !== "ts") return [];
        const path = join(folder, name, file);
        writeFileSync(path, it.text);
        return [path];
      }),
    );
    const options =
      "--ignoreConfig --noEmit --strict --target es2023 --module nodenext --lib es2023,dom,dom.iterable --allowImportingTsExtensions --skipLibCheck --customConditions @verdict/source --types node";
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(" "), ...files], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  }, 120_000);
});

function blocksOf(path: string): Block[] {
  return (pageAt(path)?.blocks ?? []).flatMap((it) =>
    it.kind === "code" ? [{ language: it.language, text: it.text }] : [],
  );
}

/** The file that a block is saved as. */
function nameOf({ language, text }: Block): string | undefined {
  if (language === "console") return undefined;
  return /^(?:\/\/|#) ([\w.]+\.(?:ts|js|py))\n/.exec(text)?.[1];
}

/** The program that a line starts, if it is one that listens: it ends the one before. */
function startedBy(line: string, blocks: readonly Block[]): Block | undefined {
  const file = /^(?:node|python3) ([\w.]+)$/.exec(line)?.[1];
  return blocks.find(
    (it) => file !== undefined && nameOf(it) === file && /8080/.test(it.text) && listens(it),
  );
}

function listens({ text }: Block): boolean {
  return /\.listen\(|\brun\(|serve_forever\(/.test(text);
}

/** What has to be there for a program: for Python its framework, and what runs it. */
function neededBy({ language, text }: Block): string[] {
  if (language !== "python") return [];
  const names = ["fastapi", "uvicorn", "flask", "django"];
  const used = names.filter((it) => new RegExp(`^(?:from|import) ${it}\\b`, "m").test(text));
  return [python, ...used.map((it) => join(installed, it))];
}

function asRunHere(line: string): string {
  return line.replace(/^(?:node|python3|npx \w+)(?= )/, (it) => programs[it] ?? it);
}

function run(line: string, cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", line], { cwd, env });
    let out = "";
    const keep = (chunk: Buffer): void => {
      out += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", () => resolve(out));
  });
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const it = createServer().listen(0, "127.0.0.1", () => {
      const { port } = it.address() as AddressInfo;
      it.close(() => resolve(port));
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "localhost", () => resolve(true));
      socket.on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("It does not listen.");
}
