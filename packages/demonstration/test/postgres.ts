import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "../../server/test/ports.ts";

const programs = "/usr/lib/postgresql";

/** Where the programs of the latest PostgreSQL are that Debian's packages have brought. */
const folderOf = (): string | undefined => {
  if (!existsSync(programs)) return undefined;
  const [latest] = readdirSync(programs).sort((a, b) => Number(b) - Number(a));
  const folder = join(programs, latest ?? "", "bin");
  return existsSync(join(folder, "postgres")) ? folder : undefined;
};
const bin = folderOf();

/** Whether there is a PostgreSQL server: Debian's `postgresql`. */
export const hasPostgres = bin !== undefined;

/** A PostgreSQL server of a test's own. */
export interface PostgresServer {
  /** Make an empty database, and say where it is. */
  readonly database: () => Promise<string>;
  /** Break all connections and stop at once, as in a crash. */
  readonly crash: () => Promise<void>;
  /** Start once more, on its port and with what it had. */
  readonly start: () => Promise<void>;
  /** Stand still, and go on: connections stay, and nobody answers. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Be a client of one's own. */
  readonly connect: (url: string) => Promise<pg.Client>;
  /** Ask it something. */
  readonly ask: (url: string, sql: string) => Promise<Record<string, unknown>[]>;
  /** Stop, and forget what it had. */
  readonly stop: () => Promise<void>;
}

/** A server on a free port that writes nothing but into a temporary folder. It is not run as root: it refuses to be. */
export async function startPostgres(): Promise<PostgresServer> {
  if (bin === undefined) throw new Error("There is no PostgreSQL; Debian's postgresql has it.");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "verdict-postgres-"));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? ["--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  // It does not outlive the tests, whatever becomes of them.
  const as = ["setpriv", "--pdeathsig=QUIT", ...user];
  if (isRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  const data = join(folder, "data");
  const commandOf = (program: string, ...args: string[]): [string, ...string[]] =>
    [...as, join(bin as string, program), ...args] as [string, ...string[]];
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const [initdb, ...initial] = commandOf("initdb", "-D", data, "-U", "verdict", "-A", "trust");
  execFileSync(initdb, [...initial, "-E", "UTF8", "--no-sync"], { stdio: "pipe", env });

  const urlOf = (name: string): string => `postgres://verdict@127.0.0.1:${port}/${name}`;
  let child: ChildProcess | undefined;
  const signal = (name: NodeJS.Signals): void => {
    // The processes of its connections have to stand still as well.
    const pids = [child?.pid, ...childrenOf(child?.pid)];
    for (const pid of pids) {
      try {
        if (pid !== undefined) process.kill(pid, name);
      } catch {
        // It has ended by itself just then.
      }
    }
  };
  const end = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    signal("SIGCONT");
    child.kill("SIGQUIT");
    await exit;
  };
  const start = async (): Promise<void> => {
    const options = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: folder,
      fsync: "off",
    };
    const settings = Object.entries({ ...options, port, max_connections: 60 });
    const [program, ...args] = commandOf(
      "postgres",
      ...["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    );
    const started = spawn(program, args, { stdio: "ignore", env });
    child = started;
    for (;;) {
      if (started.exitCode !== null) throw new Error(`postgres ended with ${started.exitCode}.`);
      if (await isUp(urlOf("postgres"))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const connectTo = async (url: string): Promise<pg.Client> => {
    const client = new pg.Client(url);
    await client.connect();
    return client;
  };
  const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = await connectTo(url);
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  await start();
  let count = 0;
  return {
    async database() {
      const name = `test_${count++}`;
      await ask(urlOf("postgres"), `CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    crash: end,
    start,
    pause: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
    connect: connectTo,
    ask,
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isUp(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The number of the user `postgres`, or of its group. */
function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

function childrenOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  try {
    return execFileSync("ps", ["-o", "pid=", "--ppid", `${pid}`], { encoding: "utf8" })
      .trim()
      .split(/\s+/)
      .map(Number);
  } catch {
    return [];
  }
}
