/** Servers from Debian's packages as their users start them, each with a small file or a small app. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server that listens. */
export interface Serving {
  readonly name: string;
  /** What is asked for. */
  readonly url: string;
  readonly end: () => void;
}

interface Recipe {
  readonly name: string;
  /** The file that is there once the package is installed. */
  readonly program: string;
  readonly path: string;
  /** Writes what it needs into a folder and says what to run. */
  readonly command: (folder: string, port: number) => readonly [command: string, ...args: string[]];
}

const text = "A small file that a server sends.\n".repeat(40);

function siteIn(folder: string): string {
  const site = join(folder, "site");
  mkdirSync(site);
  writeFileSync(join(site, "file.txt"), text);
  return site;
}

const flask = `
from flask import Flask, jsonify
app = Flask(__name__)

@app.get("/items/<int:number>")
def item(number):
    return jsonify(number=number, name="Thing")
`;

const fastapi = `
from fastapi import FastAPI
app = FastAPI()

@app.get("/items/{number}")
def item(number: int):
    return {"number": number, "name": "Thing"}
`;

const django = `
import sys
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe

settings.configure(DEBUG=False, SECRET_KEY="bench", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

@require_safe
def item(request, number):
    return JsonResponse({"number": number, "name": "Thing"})

urlpatterns = [path("items/<int:number>", item)]
execute_from_command_line(sys.argv)
`;

const recipes: readonly Recipe[] = [
  {
    name: "nginx",
    program: "/usr/sbin/nginx",
    path: "/file.txt",
    command: (folder, port) => {
      const file = join(folder, "nginx.conf");
      writeFileSync(
        file,
        `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events {}
http { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
types { text/plain txt; } gzip on; gzip_types text/plain; gzip_min_length 100;
server { listen 127.0.0.1:${port}; root ${siteIn(folder)}; } }`,
      );
      return ["/usr/sbin/nginx", "-e", `${folder}/error.log`, "-c", file];
    },
  },
  {
    name: "Apache",
    program: "/usr/sbin/apache2",
    path: "/file.txt",
    command: (folder, port) => {
      const file = join(folder, "apache.conf");
      const modules = ["mpm_event", "authz_core", "dir", "mime", "deflate", "filter"];
      writeFileSync(
        file,
        `${modules.map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join("\n")}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DocumentRoot ${siteIn(folder)}
TypesConfig /dev/null
AddType text/plain txt
AddOutputFilterByType DEFLATE text/plain
User www-data
Group www-data
`,
      );
      return ["/usr/sbin/apache2", "-X", "-f", file];
    },
  },
  {
    name: "lighttpd",
    program: "/usr/sbin/lighttpd",
    path: "/file.txt",
    command: (folder, port) => {
      const file = join(folder, "lighttpd.conf");
      writeFileSync(
        file,
        `server.document-root = "${siteIn(folder)}"
server.bind = "127.0.0.1"
server.port = ${port}
mimetype.assign = ( ".txt" => "text/plain" )
`,
      );
      return ["/usr/sbin/lighttpd", "-D", "-f", file];
    },
  },
  {
    name: "Caddy",
    program: "/usr/bin/caddy",
    path: "/file.txt",
    command: (folder, port) => [
      ...(["/usr/bin/caddy", "file-server", "--root", siteIn(folder)] as const),
      ...["--listen", `127.0.0.1:${port}`],
    ],
  },
  {
    name: "Flask",
    program: "/usr/lib/python3/dist-packages/flask",
    path: "/items/7",
    command: (folder, port) => {
      writeFileSync(join(folder, "app.py"), flask);
      return [
        "/usr/bin/python3",
        "-m",
        "flask",
        "--app",
        join(folder, "app.py"),
        "run",
        "--port",
        String(port),
      ];
    },
  },
  {
    name: "Django",
    program: "/usr/lib/python3/dist-packages/django",
    path: "/items/7",
    command: (folder, port) => {
      const file = join(folder, "site.py");
      writeFileSync(file, django);
      return ["/usr/bin/python3", file, "runserver", "--noreload", `127.0.0.1:${port}`];
    },
  },
  {
    name: "FastAPI",
    program: "/usr/lib/python3/dist-packages/fastapi",
    path: "/items/7",
    command: (folder, port) => {
      writeFileSync(join(folder, "app.py"), fastapi);
      return [
        "/usr/bin/python3",
        "-m",
        "uvicorn",
        "--app-dir",
        folder,
        "--port",
        String(port),
        "app:app",
      ];
    },
  },
];

/** The packages that {@link start} needs, by a file of theirs. */
export const packages: Readonly<Record<string, string>> = {
  "nginx-light": "/usr/sbin/nginx",
  apache2: "/usr/sbin/apache2",
  lighttpd: "/usr/sbin/lighttpd",
  caddy: "/usr/bin/caddy",
  "python3-flask": "/usr/lib/python3/dist-packages/flask",
  "python3-django": "/usr/lib/python3/dist-packages/django",
  "python3-fastapi": "/usr/lib/python3/dist-packages/fastapi",
  "python3-uvicorn": "/usr/lib/python3/dist-packages/uvicorn",
};

/** Start them all; one that does not come up is named and left out. */
export async function start(): Promise<readonly Serving[]> {
  const all = await Promise.all(recipes.map(startOne));
  return all.flatMap((it) => it ?? []);
}

async function startOne({ name, path, command }: Recipe): Promise<Serving | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "verdict-server-"));
  const port = await freePort();
  const [program, ...args] = command(folder, port);
  // Those that leave root behind read what is in the folder.
  spawn("chmod", ["-R", "a+rX", folder]);
  const child: ChildProcess = spawn(program, args, { cwd: folder, stdio: "ignore" });
  const end = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  child.on("error", () => undefined);
  for (let i = 0; i < 100; i++) {
    if (await answers(port)) return { name, url: `http://127.0.0.1:${port}${path}`, end };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.log(`${name} did not come up and is left out.`);
  end();
  return undefined;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
