/** Debian's python3-httpbin under gunicorn, in one process with threads, where it is installed. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";

/** Milliseconds for it to answer. */
const patience = 20_000;

export interface Httpbin {
  readonly port: number;
  readonly end: () => void;
}

/** @returns `undefined` where it is not installed: `apt install python3-httpbin gunicorn` */
export async function httpbin(): Promise<Httpbin | undefined> {
  const there = spawnSync("python3", ["-c", "import httpbin, gunicorn"], { stdio: "ignore" });
  const python = there.status === 0 ? "python3" : "/usr/bin/python3";
  if (spawnSync(python, ["-c", "import httpbin, gunicorn"], { stdio: "ignore" }).status !== 0) {
    return undefined;
  }
  const port = await freePort();
  const child = spawn(
    python,
    ["-m", "gunicorn", "-b", `127.0.0.1:${port}`, "-k", "gthread", "--threads", "8", "httpbin:app"],
    { stdio: "ignore" },
  );
  const until = performance.now() + patience;
  while (performance.now() < until && !(await answers(port, child))) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { port, end: () => child.kill("SIGKILL") };
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`gunicorn ended with ${child.exitCode}.`);
  return fetch(`http://127.0.0.1:${port}/get`).then(
    (it) => it.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
