/** The same checks in Node, Bun, Deno, workerd (what Cloudflare's workers run in) and Chromium. */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runtime } from "../../../scripts/runtimes.mjs";
import { checks, type Report } from "../test/runtimes/checks.ts";
import { type CheckServer, checkServer } from "../test/runtimes/server.ts";

const entry = fileURLToPath(new URL("../test/runtimes/checks.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "runtimes-"));
const pinned: string = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
).devDependencies.node;
/** Other runtimes are the same whichever Node starts them. */
const isPinned = process.versions.node === pinned;
const chromium = "/usr/bin/chromium";

/** A module that does something with `checks`, in one file. */
async function bundled(then: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { checks } from ${JSON.stringify(entry)};\n${then}`,
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    write: false,
    target: "es2022",
    conditions: ["@verdict/source"],
  });
  return outputFiles[0]?.text ?? "";
}

/** What a command prints last, as JSON. */
function printed(command: string, args: readonly string[]): Promise<Report> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: 60_000 }, (error, out, err) => {
      if (error !== null) reject(new Error(`${error.message}\n${err}`));
      else resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "") as Report);
    });
  });
}

let server: CheckServer;
beforeAll(async () => {
  server = await checkServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("Node", async () => {
  expect(await checks(server.url)).toEqual({ checked: 26, failures: [] });
});

if (isPinned) {
  const script = "console.log(JSON.stringify(await checks(URL)));";
  describe("runtimes other than Node", () => {
    const [bun, deno, workerd] = [runtime("bun"), runtime("deno"), runtime("workerd")];

    test.skipIf(bun === undefined)(
      "Bun",
      async () => {
        const file = join(folder, "bun.mjs");
        writeFileSync(file, await bundled(script.replace("URL", JSON.stringify(server.url))));
        expect(await printed(bun ?? "", ["run", file])).toEqual({ checked: 26, failures: [] });
      },
      60_000,
    );

    test.skipIf(deno === undefined)(
      "Deno",
      async () => {
        const file = join(folder, "deno.mjs");
        writeFileSync(file, await bundled(script.replace("URL", JSON.stringify(server.url))));
        expect(await printed(deno ?? "", ["run", "--allow-net", file])).toEqual({
          checked: 26,
          failures: [],
        });
      },
      60_000,
    );

    test.skipIf(workerd === undefined)(
      "workerd",
      async () => {
        const worker = `export default { fetch: async () => Response.json(await checks(${JSON.stringify(server.url)})) };`;
        writeFileSync(join(folder, "worker.mjs"), await bundled(worker));
        const port = await freePort();
        writeFileSync(
          join(folder, "config.capnp"),
          `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "main", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
        );
        const child = spawn(workerd ?? "", ["serve", join(folder, "config.capnp")], {
          stdio: "ignore",
        });
        try {
          expect(await answered(`http://127.0.0.1:${port}/`)).toEqual({
            checked: 26,
            failures: [],
          });
        } finally {
          child.kill();
        }
      },
      60_000,
    );

    test.skipIf(!existsSync(chromium))(
      "Chromium",
      async () => {
        const page = await checkServer({
          "/": [
            "text/html",
            '<!doctype html><title>x</title><script type="module" src="/script.js"></script>',
          ],
          "/script.js": [
            "text/javascript",
            await bundled(
              "const report = await checks(location.origin, true).catch((error) => String(error.stack));\nawait fetch('/report', { method: 'POST', body: JSON.stringify(report) });",
            ),
          ],
        });
        const child = spawn(
          chromium,
          [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            `--user-data-dir=${join(folder, "chromium")}`,
            "--remote-debugging-port=0",
            page.url,
          ],
          { stdio: "ignore" },
        );
        try {
          expect(await page.report).toEqual({ checked: 24, failures: [] });
        } finally {
          child.kill("SIGKILL");
          await page.close();
        }
      },
      60_000,
    );
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** What a server answers, once it is there. */
async function answered(url: string): Promise<unknown> {
  for (let i = 0; ; i++) {
    try {
      return await (await fetch(url)).json();
    } catch (error) {
      if (i > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
