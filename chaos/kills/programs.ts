import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../packages/server/test/ports.ts";
import { type Victim, victim } from "./victim.ts";

const fromSource = ["--conditions=@verdict/source", "--no-warnings"];
const verdict = fileURLToPath(
  new URL("../../packages/verdict/src/cli/verdict.ts", import.meta.url),
);
const shop = fileURLToPath(new URL("./shop.ts", import.meta.url));

/** What Node compiles is kept: a process is up again in half a second, so that most of the time there is one to kill. */
const compiled = (folder: string) => ({ NODE_COMPILE_CACHE: join(folder, "compiled") });

/** `verdict serve`, from its sources. */
export async function workbench(
  number: number,
  folder: string,
  data: string,
  store: string | undefined,
): Promise<Victim> {
  const port = await freePort();
  const where = ["--port", `${port}`, "--playground-port", "0", "--data", data];
  return victim({
    name: `workbench ${number}`,
    kind: "workbench",
    port,
    env: compiled(folder),
    command: process.execPath,
    args: [
      ...[...fromSource, verdict, "serve", ...where, "--json"],
      ...(store === undefined ? [] : ["--store", store]),
    ],
  });
}

/** The shop: see shop.ts. */
export async function shopProcess(
  number: number,
  folder: string,
  store: string | undefined,
): Promise<Victim> {
  const port = await freePort();
  return victim({
    name: `shop ${number}`,
    kind: "shop",
    port,
    env: compiled(folder),
    command: process.execPath,
    args: [...fromSource, shop, `${port}`, folder, store ?? ""],
  });
}

/** A Redis server that keeps what it has acknowledged, and comes back with it. */
export async function redis(folder: string): Promise<Victim> {
  const port = await freePort();
  const own = join(folder, "redis");
  mkdirSync(own);
  const where = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", own];
  const keeping = ["--save", "", "--appendonly", "yes", "--appendfsync", "always"];
  return victim({
    name: "Redis",
    kind: "redis",
    port,
    command: files.redis,
    args: [...where, ...keeping],
  });
}

/** A PostgreSQL server. It is not run as root: it refuses to be. */
export async function postgres(folder: string): Promise<Victim> {
  const port = await freePort();
  const own = join(folder, "postgres");
  mkdirSync(own);
  // Whoever it is run as has to get there.
  chmodSync(folder, 0o711);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(own, idOf("-u"), idOf("-g"));
  const as = isRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  const data = join(own, "data");
  const commandOf = (program: string, ...args: readonly string[]) => {
    const [command = "", ...rest] = [...as, join(dirname(files.postgres), program), ...args];
    return { command, args: rest };
  };
  const env = { LC_ALL: "C.UTF-8" };
  const initial = commandOf("initdb", "-D", data, "-U", "verdict", "-A", "trust", "-E", "UTF8");
  execFileSync(initial.command, initial.args, { stdio: "pipe", env: { ...process.env, ...env } });
  const settings = [
    ...["listen_addresses=127.0.0.1", `unix_socket_directories=${own}`, `port=${port}`],
  ].flatMap((it) => ["-c", it]);
  return victim({
    ...{ name: "PostgreSQL", kind: "postgres", port, env },
    ...commandOf("postgres", "-D", data, ...settings),
  });
}

/** Where a server has the data. */
export const urlOf = ({ port }: Victim): string => `postgres://verdict@127.0.0.1:${port}/postgres`;

/** The number of the user `postgres`, or of its group. */
function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

const files = {
  haproxy: "/usr/sbin/haproxy",
  nginx: "/usr/sbin/nginx",
  postgres: latestPostgres(),
  redis: "/usr/bin/redis-server",
};

/** Debian has each version in a folder of its own. */
function latestPostgres(): string {
  const all = "/usr/lib/postgresql";
  const [latest = "none"] = existsSync(all)
    ? readdirSync(all).sort((a, b) => Number(b) - Number(a))
    : [];
  return join(all, latest, "bin", "postgres");
}

/** Whether Debian's package is there. */
export const isThere = (name: keyof typeof files): boolean => existsSync(files[name]);

/** HAProxy and nginx before some servers, those that are there. */
export async function proxies(folder: string, servers: readonly number[]): Promise<Victim[]> {
  const all: Victim[] = [];
  if (isThere("haproxy")) all.push(await haproxy(folder, servers));
  if (isThere("nginx")) all.push(await nginx(folder, servers));
  return all;
}

async function haproxy(folder: string, servers: readonly number[]): Promise<Victim> {
  const port = await freePort();
  const config = join(folder, "haproxy.cfg");
  writeFileSync(
    config,
    `defaults
  mode http
  timeout connect 1s
  timeout client 60s
  timeout server 60s
  option redispatch
frontend in
  bind 127.0.0.1:${port}
  default_backend behind
backend behind
  balance roundrobin
  default-server check inter 250ms fall 1 rise 1
${servers.map((it) => `  server at${it} 127.0.0.1:${it}`).join("\n")}
`,
  );
  const args = ["-db", "-q", "-f", config];
  return victim({ name: "HAProxy", kind: "proxy", port, command: files.haproxy, args });
}

async function nginx(folder: string, servers: readonly number[]): Promise<Victim> {
  const port = await freePort();
  const own = join(folder, "nginx");
  mkdirSync(own);
  const config = join(own, "nginx.conf");
  // One process: a master that is killed would leave its workers behind, and they the port.
  writeFileSync(
    config,
    `daemon off; master_process off; worker_processes 1; pid ${own}/pid; error_log ${own}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${own}/${it};`).join(" ")}
  upstream behind { ${servers.map((it) => `server 127.0.0.1:${it} max_fails=1 fail_timeout=1s;`).join(" ")} keepalive 16; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://behind; proxy_http_version 1.1;
      proxy_set_header Host $http_host; proxy_set_header Connection "";
    }
  }
}
`,
  );
  return victim({
    name: "nginx",
    kind: "proxy",
    port,
    command: files.nginx,
    args: ["-p", own, "-c", config],
  });
}
