import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, listens } from "../../packages/server/test/ports.ts";

/** A proxy in front of several servers. */
export interface Balancer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** One kind of them, as Debian has it. */
export interface Kind {
  readonly name: string;
  readonly isThere: boolean;
  readonly before: (ports: readonly number[]) => Promise<Balancer>;
}

/** Servers take turns, and hear from whom a request came. */
const nginx: Kind = {
  name: "nginx",
  isThere: existsSync("/usr/sbin/nginx"),
  before: (ports) =>
    started("/usr/sbin/nginx", (folder, port) => ({
      args: ["-p", folder, "-c", join(folder, "config")],
      config: `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${folder}/${it};`).join(" ")}
  upstream workbenches { ${ports.map((it) => `server 127.0.0.1:${it} max_fails=1 fail_timeout=1s;`).join(" ")} keepalive 16; }
  server {
    listen ${port};
    location / {
      proxy_pass http://workbenches; proxy_http_version 1.1;
      proxy_set_header Host $http_host; proxy_set_header Connection "";
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
  }
}
`,
    })),
};

/** As above, and it asks each of them how it is. */
const haproxy: Kind = {
  name: "HAProxy",
  isThere: existsSync("/usr/sbin/haproxy"),
  before: (ports) =>
    started("/usr/sbin/haproxy", (folder, port) => ({
      args: ["-db", "-f", join(folder, "config")],
      config: `defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  option forwardfor
  option redispatch
  retries 3
  # A server that leaves may have taken a connection in whose request it did not see any more; GET is safe to repeat.
  retry-on conn-failure empty-response
frontend in
  bind *:${port}
  default_backend workbenches
backend workbenches
  balance roundrobin
  http-request disable-l7-retry unless METH_GET
  option httpchk
  http-check send meth GET uri /health hdr Accept application/json ver HTTP/1.1 hdr Host localhost
  default-server check inter 200 fall 2 rise 1
${ports.map((it) => `  server w${it} 127.0.0.1:${it}`).join("\n")}
`,
    })),
};

export const balancers: readonly Kind[] = [nginx, haproxy];

interface Start {
  readonly args: readonly string[];
  readonly config: string;
}

async function started(
  program: string,
  how: (folder: string, port: number) => Start,
): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), "verdict-balancer-"));
  const port = await freePort();
  const { args, config } = how(folder, port);
  writeFileSync(join(folder, "config"), config);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (it) => {
    err += it;
  });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${err}`);
    await pause(20);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off("exit", kill);
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
