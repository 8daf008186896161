import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readText, root } from "./sources.ts";
import { blocksOf, expectShown, stepsOf } from "./walk.ts";

/** In the repository, so that its packages are found as they would be where they are installed. */
const folder = join(root, ".cache", `start-${process.pid}`);
const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];

let port = 0;
let server: ChildProcess | undefined;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  port = await freePort();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("docs/start.md: every line of it runs and does what it says", () => {
  for (const block of blocksOf(readText("docs/start.md"))) {
    const name = /^\/\/ (\w+\.ts)$/m.exec(block.text)?.[1];
    if (block.language === "ts" && name !== undefined) {
      test(`${name} is saved`, () => {
        writeFileSync(join(folder, name), block.text.replaceAll("8080", String(port)));
      });
    }
    test.each(stepsOf(block))("$line", async ({ line, shown }) => {
      if (line === "node notes.ts") {
        await stop();
        server = spawn(process.execPath, [...flags, "notes.ts"], { cwd: folder, stdio: "inherit" });
        await listening();
        return;
      }
      const here = line
        .replaceAll("8080", String(port))
        .replace(/^node /, `'${process.execPath}' ${flags.join(" ")} `);
      expectShown(await run(here), shown);
    });
  }
});

test("the page ends with a change that was not lost", () => {
  const steps = blocksOf(readText("docs/start.md")).flatMap(stepsOf);
  expect(steps.flatMap((it) => it.shown).join()).toContain("412 Precondition Failed");
  expect(steps.at(-1)?.shown).toEqual(["Buy milk, bread and beer, cheese"]);
});

function run(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", line], { cwd: folder });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      out += chunk;
    });
    child.on("error", reject);
    child.on("close", () => resolve(out));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const it = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = it.address() as AddressInfo;
      it.close(() => resolve(free));
    });
  });
}

async function listening(): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "localhost", () => resolve(true));
      socket.on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("notes.ts does not listen.");
}

async function stop(): Promise<void> {
  const child = server;
  if (child === undefined || child.exitCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill();
  await gone;
}
