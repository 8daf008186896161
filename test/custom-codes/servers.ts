/** Servers that are asked to send a custom code, and what leaves them. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measuredCodes } from "../../packages/lookup/src/data/custom-codes/row.ts";
import { frameworks } from "./frameworks.ts";
import { goProgram } from "./go.ts";
import { type Command, nodeWith, type Running, start } from "./programs.ts";
import { ofNode as nodeVersion, ofDebian, ofPackage, ofPrinted, type Version } from "./versions.ts";
import { exchange } from "./wire.ts";

/** A server whose answers are measured. */
export interface ServerSubject {
  readonly name: string;
  /** The line that asks for the code. */
  readonly how: string;
  /** What has to be installed for it. */
  readonly needs?: string;
  /** How it is started to listen on a port; `folder` is its own, and empty. */
  readonly command: (port: number, folder: string) => Command | Promise<Command>;
  readonly isHttp2?: boolean;
  readonly version: Version;
}

const here = fileURLToPath(new URL("servers/", import.meta.url));
const python = "/usr/bin/python3";
const packages = "/usr/lib/python3/dist-packages";

const ofNode =
  (file: string) =>
  (port: number): Command =>
    nodeWith(join(here, `${file}.ts`), String(port));
const ofPython =
  (file: string) =>
  (port: number): Command => ({
    program: python,
    args: ["-B", join(here, `with_${file}.py`), String(port)],
  });

/** A configuration with its places filled in. */
export function configured(
  path: string,
  folder: string,
  places: Readonly<Record<string, string>>,
): string {
  const text = readFileSync(path, "utf8").replace(/\b[A-Z]{4,}\b/g, (it) => places[it] ?? it);
  const file = join(folder, "configuration");
  writeFileSync(file, text);
  return file;
}

const apache = (file: string, port: number, folder: string): Command => ({
  program: "/usr/sbin/apache2",
  args: [
    "-X",
    "-f",
    configured(join(here, file), folder, {
      PORT: String(port),
      FOLDER: folder,
      MODULES: "/usr/lib/apache2/modules",
    }),
  ],
});

export const servers: readonly ServerSubject[] = [
  {
    name: "node:http",
    version: nodeVersion,
    how: "response.statusCode = 471",
    command: ofNode("node-http"),
  },
  {
    name: "node:http2",
    version: nodeVersion,
    how: "response.statusCode = 471",
    command: ofNode("node-http2"),
    isHttp2: true,
  },
  {
    name: "Express",
    version: ofPackage("express"),
    how: "response.status(471).send()",
    command: ofNode("express"),
  },
  {
    name: "Fastify",
    version: ofPackage("fastify"),
    how: "reply.code(471).send()",
    command: ofNode("fastify"),
  },
  { name: "Koa", version: ofPackage("koa"), how: "context.status = 471", command: ofNode("koa") },
  {
    name: "Hono",
    version: ofPackage("hono"),
    how: "context.text(content, 471)",
    command: ofNode("hono"),
  },
  {
    name: "Hono (fetch's Response)",
    version: ofPackage("hono"),
    how: "context.text(content, 471)",
    command: ofNode("hono-fetch"),
  },
  {
    name: "NestJS",
    version: ofPackage("@nestjs/core", frameworks),
    how: "throw new HttpException(content, 471)",
    command: async (port) => {
      const folder = await frameworks();
      return { ...nodeWith(join(folder, "nest.js"), String(port)), cwd: folder };
    },
  },
  {
    name: "Next.js",
    version: ofPackage("next", frameworks),
    how: "new Response(content, { status: 471 })",
    command: async (port) => {
      const folder = await frameworks();
      const next = join(folder, "node_modules/next/dist/bin/next");
      return {
        program: process.execPath,
        args: [next, "start", "-p", String(port), "-H", "127.0.0.1"],
        cwd: folder,
        env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
      };
    },
  },
  {
    name: "@verdict/server",
    version: ofPackage("@verdict/server"),
    how: "throw problem(471)",
    command: ofNode("verdict"),
  },
  {
    name: "FastAPI on uvicorn",
    version: ofDebian("fastapi"),
    how: "Response(content, status_code=471)",
    needs: `${packages}/fastapi`,
    command: ofPython("fastapi"),
  },
  {
    name: "Flask",
    version: ofDebian("flask"),
    how: "return content, 471",
    needs: `${packages}/flask`,
    command: ofPython("flask"),
  },
  {
    name: "Django",
    version: ofDebian("django"),
    how: "HttpResponse(content, status=471)",
    needs: `${packages}/django`,
    command: ofPython("django"),
  },
  {
    name: "Go net/http",
    version: ofPrinted("/usr/bin/go", "version"),
    how: "w.WriteHeader(471)",
    needs: "/usr/bin/go",
    command: async (port) => ({
      program: await goProgram(),
      args: ["serve", String(port)],
    }),
  },
  {
    name: "PHP",
    version: ofPrinted("/usr/bin/php", "-v"),
    how: "http_response_code(471)",
    needs: "/usr/bin/php",
    command: (port) => ({
      program: "/usr/bin/php",
      args: ["-S", `127.0.0.1:${port}`, join(here, "answer.php")],
    }),
  },
  {
    name: "Rack on Puma",
    version: ofPrinted("/usr/bin/puma", "--version"),
    how: "[471, fields, content]",
    needs: "/usr/bin/puma",
    command: (port, folder) => ({
      program: "/usr/bin/puma",
      args: ["-b", `tcp://127.0.0.1:${port}`, "-e", "production", join(here, "config.ru")],
      cwd: folder,
      env: { HOME: folder },
    }),
  },
  {
    name: "nginx",
    version: ofPrinted("/usr/sbin/nginx", "-v"),
    how: "return 471 content;",
    needs: "/usr/sbin/nginx",
    command: (port, folder) => ({
      program: "/usr/sbin/nginx",
      args: [
        "-p",
        folder,
        "-c",
        configured(join(here, "nginx.conf"), folder, { PORT: String(port) }),
      ],
    }),
  },
  {
    name: "Apache mod_alias",
    version: ofPrinted("/usr/sbin/apache2", "-v"),
    how: "Redirect 471 /path",
    needs: "/usr/sbin/apache2",
    command: (port, folder) => apache("apache.conf", port, folder),
  },
  {
    name: "Apache mod_asis",
    version: ofPrinted("/usr/sbin/apache2", "-v"),
    how: "Status: 471 Custom",
    needs: "/usr/sbin/apache2",
    command: (port, folder) => {
      for (const code of measuredCodes) {
        const text = `Status: ${code} Custom\nContent-Type: text/plain\n\nhello`;
        writeFileSync(join(folder, String(code)), text);
      }
      return apache("apache-asis.conf", port, folder);
    },
  },
  {
    name: "Caddy",
    version: ofPrinted("/usr/bin/caddy", "version"),
    how: "respond /path content 471",
    needs: "/usr/bin/caddy",
    command: (port, folder) => ({
      program: "/usr/bin/caddy",
      args: [
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        configured(join(here, "Caddyfile"), folder, { PORT: String(port) }),
      ],
      env: { HOME: folder },
    }),
  },
];

/** What left a server for one code. */
export interface Sent {
  /** The status line as it left; with HTTP/2, the field that stands for it. */
  readonly line: string;
  /** Whether the content came along. */
  readonly isWhole: boolean;
  /** All of it, for messages. */
  readonly octets: string;
  /** What the server printed meanwhile. */
  readonly printed: string;
  /** Whether its process ended. */
  readonly hasEnded: boolean;
}

/** Ask a server for each code. It is started again where a code has ended it. */
export async function sentBy(
  subject: ServerSubject,
  codes: readonly number[],
): Promise<readonly Sent[]> {
  const folder = mkdtempSync(join(tmpdir(), "custom-codes-"));
  // Some do their work as another user.
  chmodSync(folder, 0o755);
  let server: Running | undefined;
  try {
    const all: Sent[] = [];
    for (const code of codes) {
      server ??= await start((port) => subject.command(port, folder));
      const before = server.printed().length;
      const ask = subject.isHttp2 === true ? overHttp2 : exchange;
      const octets = await ask(server.port, `/${code}`);
      const [line = ""] = octets.split("\r\n");
      // What is printed, and the end of a process, come by another way, and a little later.
      if (!line.includes(String(code))) await new Promise((done) => setTimeout(done, 300));
      const printed = server.printed().slice(before);
      const hasEnded = server.isOver();
      if (hasEnded) server = undefined;
      all.push({ line, isWhole: octets.includes("hello"), octets, printed, hasEnded });
    }
    return all;
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The status and the content that come over HTTP/2; nothing when the connection ends without. */
function overHttp2(port: number, path: string): Promise<string> {
  return new Promise((resolve) => {
    const session = connect(`http://127.0.0.1:${port}`);
    let text = "";
    const end = (): void => {
      session.destroy();
      resolve(text);
    };
    session.on("error", end);
    const stream = session.request({ ":path": path });
    stream.on("response", (fields) => {
      text = `:status: ${fields[":status"]}\r\n\r\n`;
    });
    stream.on("data", (it) => {
      text += it;
    });
    stream.on("end", end);
    stream.on("error", end);
    stream.end();
  });
}
