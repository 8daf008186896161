import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const verdict = fileURLToPath(new URL("../verdict.ts", import.meta.url));

let folder: string;
let data: string;
const children: ChildProcess[] = [];
const sockets: Socket[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verdict-signals-"));
  data = join(folder, "data.db");
});
afterEach(() => {
  for (const it of children.splice(0)) it.kill("SIGKILL");
  for (const it of sockets.splice(0)) it.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** `verdict serve` in a process of its own. */
async function started() {
  const child = spawn(
    process.execPath,
    [
      ...["--conditions=@verdict/source", "--no-warnings", verdict],
      ...["serve", "--port", "0", "--playground-port", "0", "--data", data, "--json"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  children.push(child);
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, err }));
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.trimEnd().endsWith("}")) break;
  }
  const { port } = JSON.parse(out) as { readonly port: number };
  return { child, port, url: `http://127.0.0.1:${port}`, ended };
}

/** A connection with what has come over it. */
async function opened(port: number) {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => undefined);
  let got = "";
  socket.setEncoding("utf8").on("data", (it) => {
    got += it;
  });
  const ended = once(socket, "close").then(() => got);
  await once(socket, "connect");
  return {
    ended,
    say: (text: string) => socket.write(text),
    ask: (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`),
    async has(text: string) {
      while (!got.includes(text)) await sleep(2);
    },
  };
}

const item = JSON.stringify({ name: "Last minute" });
const head = `POST /api/items HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${item.length}\r\n\r\n`;
/** A request that runs until its content is there. */
const begun = head + item.slice(0, 9);
const rest = item.slice(9);

/** Wait until a request has certainly come: a later one on another connection has been answered. */
async function arrived(url: string): Promise<void> {
  await (await fetch(`${url}/api/health`)).text();
}

/** Wait until nobody listens any more. */
async function refused(port: number): Promise<string | undefined> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      socket.once("connect", () => resolve(undefined));
      socket.once("error", resolve);
    });
    socket.destroy();
    // A connection that was about to be accepted when nobody listened any more is reset.
    if (error !== undefined && error.code !== "ECONNRESET") return error.code;
    await sleep(2);
  }
}

describe("verdict serve", () => {
  test("on SIGTERM finishes what runs, answers what still comes 503, refuses the rest, and ends with 0", async () => {
    const { child, port, url, ended } = await started();
    const [running, kept] = [await opened(port), await opened(port)];
    running.say(begun);
    await arrived(url);
    kept.ask("/health");
    await kept.has("200 OK");
    // The first half of a request, so that the connection is not idle.
    kept.say("GET /health.json HTTP/1.1\r\n");
    await arrived(url);
    child.kill("SIGTERM");
    expect(await refused(port)).toBe("ECONNREFUSED");
    kept.say("Host: a\r\n\r\n");
    const last = (await kept.ended).split(/(?=HTTP\/1\.1 503)/)[1];
    expect(last).toMatch(/\r\nRetry-After: 5\r\n/);
    expect(last).toMatch(/\r\nConnection: close\r\n/i);
    expect(last).toContain("The server is about to end.");
    running.say(rest);
    const answer = await running.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(await ended).toEqual({ code: 0, signal: null, err: "" });
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("a second %s ends it at once, with %i", async (signal, code) => {
    const { child, port, url, ended } = await started();
    const running = await opened(port);
    running.say(begun);
    await arrived(url);
    child.kill(signal);
    await refused(port);
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(await running.ended).toBe("");
  });

  test("hands jobs back: another process on the same file finishes them", async () => {
    const [first, second] = [await started(), await started()];
    const made = await fetch(`${first.url}/api/items/1/process`, { method: "POST" });
    expect(made.status).toBe(202);
    await made.text();
    const monitor = made.headers.get("Location") ?? "";
    const jobAt = async (url: string) =>
      (await fetch(`${url}${monitor}`, { headers: { Accept: "application/json" } })).json();
    let seen = await jobAt(first.url);
    while (seen.progress === undefined) {
      await sleep(10);
      seen = await jobAt(first.url);
    }
    expect(seen.status).toBe("running");
    second.child.kill("SIGSTOP");
    first.child.kill("SIGTERM");
    expect(await first.ended).toEqual({ code: 0, signal: null, err: "" });
    const database = new DatabaseSync(data);
    const left = database.prepare("SELECT value, due FROM verdict_record WHERE key GLOB 'job:*'");
    const [{ value, due }, ...others] = left.all() as [{ value: string; due: number }];
    database.close();
    expect(others).toEqual([]);
    expect(JSON.parse(value)).toMatchObject({ job: { status: "running" } });
    // Whoever looks next has it, and need not wait until it was not heard of.
    expect(due).toBeLessThanOrEqual(Date.now());
    second.child.kill("SIGCONT");
    let job = await jobAt(second.url);
    while (job.status === "running") {
      await sleep(20);
      job = await jobAt(second.url);
    }
    expect(job).toMatchObject({ status: "done", value: { item: "/api/items/1" } });
    expect(job.value.digest).toMatch(/^[0-9a-f]{64}$/);
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
  });
});
