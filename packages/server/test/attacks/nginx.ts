import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../ports.ts";
import { octetsFrom } from "../wire.ts";

/** Whether Debian's nginx is there. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** nginx in front of a server, with one connection to it that all clients share. */
export interface Before {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Start nginx before a server. It keeps its connection, so that octets that one client left there would be the start of
 * the next one's request.
 *
 * @param upgrades whether it hands on what a client wants to switch to, as for WebSockets
 */
export async function nginxBefore(server: number, upgrades: boolean): Promise<Before> {
  const folder = mkdtempSync(join(tmpdir(), "verdict-nginx-"));
  const port = await freePort();
  const [connection, upgrade] = upgrades ? ["$http_connection", "$http_upgrade"] : ['""', '""'];
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${folder}/${it};`).join(" ")}
  client_header_timeout 1s; client_body_timeout 1s; keepalive_timeout 1s;
  underscores_in_headers on; ignore_invalid_headers off;
  upstream behind { server 127.0.0.1:${server}; keepalive 1; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://behind; proxy_http_version 1.1; proxy_request_buffering off; proxy_read_timeout 3s;
      proxy_set_header Host $http_host; proxy_set_header Connection ${connection}; proxy_set_header Upgrade ${upgrade};
    }
  }
}
`,
  );
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "ignore",
  });
  await listens(port);
  return {
    port,
    close: async () => {
      await ended(nginx);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listens(port: number): Promise<void> {
  const get = Buffer.from("GET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  for (let i = 0; i < 100; i++) {
    if ((await octetsFrom(port, [get])).length > 0) return;
    await pause(50);
  }
  throw new Error("nginx does not listen.");
}

function ended(it: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    it.once("exit", () => resolve());
    it.kill("SIGKILL");
  });
}
