/** Proxies and shared caches that stand before a server that sends a custom code. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, nodeWith, start } from "./programs.ts";
import { configured } from "./servers.ts";
import { ofPackage, ofPrinted, type Version } from "./versions.ts";
import { exchange, type Origin } from "./wire.ts";

/** A proxy that is measured. */
export interface ProxySubject {
  readonly name: string;
  /** What makes it a proxy. */
  readonly how: string;
  /** What has to be installed for it. */
  readonly needs?: string;
  /** Whether it has a cache, as it is set up here. */
  readonly hasCache: boolean;
  readonly version: Version;
  readonly command: (port: number, origin: number, folder: string) => Command;
}

const here = fileURLToPath(new URL("proxies/", import.meta.url));

export const proxies: readonly ProxySubject[] = [
  {
    name: "nginx",
    version: ofPrinted("/usr/sbin/nginx", "-v"),
    how: "proxy_pass, proxy_cache",
    needs: "/usr/sbin/nginx",
    hasCache: true,
    command: (port, origin, folder) => ({
      program: "/usr/sbin/nginx",
      args: ["-p", folder, "-c", file("nginx.conf", folder, port, origin)],
    }),
  },
  {
    name: "Apache",
    version: ofPrinted("/usr/sbin/apache2", "-v"),
    how: "mod_proxy, mod_cache",
    needs: "/usr/sbin/apache2",
    hasCache: true,
    command: (port, origin, folder) => ({
      program: "/usr/sbin/apache2",
      args: ["-X", "-f", file("apache.conf", folder, port, origin)],
    }),
  },
  {
    name: "Caddy",
    version: ofPrinted("/usr/bin/caddy", "version"),
    how: "reverse_proxy",
    needs: "/usr/bin/caddy",
    hasCache: false,
    command: (port, origin, folder) => ({
      program: "/usr/bin/caddy",
      args: ["run", "--adapter", "caddyfile", "--config", file("Caddyfile", folder, port, origin)],
      env: { HOME: folder },
    }),
  },
  {
    name: "HAProxy",
    version: ofPrinted("/usr/sbin/haproxy", "-v"),
    how: "backend, cache",
    needs: "/usr/sbin/haproxy",
    hasCache: true,
    command: (port, origin, folder) => ({
      program: "/usr/sbin/haproxy",
      args: ["-db", "-f", file("haproxy.cfg", folder, port, origin)],
    }),
  },
  {
    name: "Varnish",
    version: ofPrinted("/usr/sbin/varnishd", "-V"),
    how: "varnishd -b",
    needs: "/usr/sbin/varnishd",
    hasCache: true,
    command: (port, origin, folder) => ({
      program: "/usr/sbin/varnishd",
      args: [
        "-F",
        "-a",
        `127.0.0.1:${port}`,
        "-b",
        `127.0.0.1:${origin}`,
        "-n",
        folder,
        "-s",
        "malloc,8m",
      ],
    }),
  },
  {
    name: "@verdict/server",
    version: ofPackage("@verdict/server"),
    how: "proxy()",
    hasCache: false,
    command: (port, origin) => nodeWith(join(here, "verdict.ts"), String(port), String(origin)),
  },
];

function file(name: string, folder: string, port: number, origin: number): string {
  return configured(join(here, name), folder, {
    PORT: String(port),
    ORIGIN: String(origin),
    FOLDER: folder,
    MODULES: "/usr/lib/apache2/modules",
  });
}

/** What came through a proxy for one code. */
export interface Passed {
  /** The status line as it left the proxy. */
  readonly line: string;
  readonly isWhole: boolean;
  /** All of it, for messages. */
  readonly octets: string;
  /** Whether a second request was answered without the server, when it had said for how long that is right. */
  readonly keepsFresh: boolean;
  /** The same, when the server had said nothing but when the content was changed last. */
  readonly guesses: boolean;
}

/** Ask for each code through a proxy. */
export async function passedBy(
  subject: ProxySubject,
  codes: readonly number[],
  origin: Origin,
): Promise<readonly Passed[]> {
  const folder = mkdtempSync(join(tmpdir(), "custom-codes-"));
  // Some do their work as another user.
  chmodSync(folder, 0o755);
  const word = subject.name.replace(/\W+/g, "-");
  try {
    const proxy = await start((port) => subject.command(port, origin.port, folder));
    const isKept = async (path: string): Promise<boolean> => {
      await exchange(proxy.port, path);
      await exchange(proxy.port, path);
      return origin.asked(path) === 1;
    };
    try {
      // Else a cache that is set up wrong would look like one that keeps none of them.
      if (subject.hasCache && !(await isKept(`/fresh/200/${word}`)))
        throw new Error(`${subject.name} does not even keep a 200`);
      const all: Passed[] = [];
      for (const code of codes) {
        const octets = await exchange(proxy.port, `/plain/${code}/${word}`);
        const [line = ""] = octets.split("\r\n");
        all.push({
          line,
          octets,
          isWhole: octets.includes("hello"),
          keepsFresh: await isKept(`/fresh/${code}/${word}`),
          guesses: await isKept(`/old/${code}/${word}`),
        });
      }
      return all;
    } finally {
      await proxy.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
