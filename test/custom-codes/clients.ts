/** Clients that get a custom code, and what they make of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goProgram } from "./go.ts";
import { type Command, nodeWith, run } from "./programs.ts";
import { ofNode as nodeVersion, ofDebian, ofPackage, ofPrinted, type Version } from "./versions.ts";
import { type Origin, originHttp2 } from "./wire.ts";

/** A client that is measured. */
export interface ClientSubject {
  readonly name: string;
  /** What is said to ask. */
  readonly how: string;
  /** What has to be installed for it. */
  readonly needs?: string;
  /** How all are asked for; it prints what it saw of each as JSON. */
  readonly command?: (urls: readonly string[]) => Command | Promise<Command>;
  /** Whether it is asked over HTTP/2, where a status has no phrase. */
  readonly isHttp2?: boolean;
  /** How one code is asked for; what counts is how the program ends. */
  readonly version: Version;
  readonly commandEach?: (url: string, folder: string) => Command;
}

const here = fileURLToPath(new URL("clients/", import.meta.url));
const python = "/usr/bin/python3";
const packages = "/usr/lib/python3/dist-packages";

/** `name` is what the script knows it by. */
const ofNode = (name: string, how: string, version: Version = ofPackage(name)): ClientSubject => ({
  name,
  how,
  version,
  command: (urls) => nodeWith(join(here, "node.ts"), name, ...urls),
});
const by =
  (program: string, ...args: readonly string[]) =>
  (urls: readonly string[]): Command => ({ program, args: [...args, ...urls] });
const curl = (name: string, how: string, ...args: readonly string[]): ClientSubject => ({
  name,
  how,
  needs: "/usr/bin/curl",
  version: ofPrinted("/usr/bin/curl", "--version"),
  commandEach: (url) => ({
    program: "/usr/bin/curl",
    args: ["-sS", "-o", "/dev/null", "-w", "%{http_code}", ...args, url],
  }),
});
const httpie = (name: string, how: string, ...args: readonly string[]): ClientSubject => ({
  name,
  how,
  needs: "/usr/bin/http",
  version: ofPrinted("/usr/bin/http", "--version"),
  commandEach: (url, folder) => ({
    program: "/usr/bin/http",
    args: ["--ignore-stdin", "--print=h", ...args, url],
    env: { HOME: folder },
  }),
});

export const clients: readonly ClientSubject[] = [
  ofNode("fetch of Node", "response.ok", nodeVersion),
  ofNode("node:http", "http.get(url)", nodeVersion),
  { ...ofNode("node:http2", "session.request(fields)", nodeVersion), isHttp2: true },
  ofNode("@verdict/client", "result.is"),
  ofNode("axios", "axios.get(url)"),
  ofNode("got", "got(url)"),
  ofNode("ky", "ky(url)"),
  ofNode("ofetch", "ofetch(url)"),
  curl("curl", "exit status"),
  curl("curl -f", "exit status", "-f"),
  {
    ...curl("curl (HTTP/2)", "exit status", "--http2-prior-knowledge"),
    isHttp2: true,
  },
  httpie("HTTPie", "exit status"),
  httpie("HTTPie --check-status", "exit status", "--check-status"),
  {
    name: "Python requests, raise_for_status()",
    version: ofDebian("requests"),
    how: "response.raise_for_status()",
    needs: `${packages}/requests`,
    command: by(python, "-B", join(here, "with_requests.py")),
  },
  {
    name: "Python httpx, raise_for_status()",
    version: ofDebian("httpx"),
    how: "response.raise_for_status()",
    needs: `${packages}/httpx`,
    command: by(python, "-B", join(here, "with_httpx.py"), "1"),
  },
  {
    name: "Python httpx, raise_for_status() (HTTP/2)",
    version: ofDebian("httpx"),
    how: "response.raise_for_status()",
    needs: `${packages}/h2`,
    command: by(python, "-B", join(here, "with_httpx.py"), "2"),
    isHttp2: true,
  },
  {
    name: "Python urllib",
    version: ofPrinted(python, "--version"),
    how: "urlopen(url)",
    needs: python,
    command: by(python, "-B", join(here, "with_urllib.py")),
  },
  {
    name: "Go net/http",
    version: ofPrinted("/usr/bin/go", "version"),
    how: "http.Get(url)",
    needs: "/usr/bin/go",
    command: async (urls) => ({
      program: await goProgram(),
      args: ["get", ...urls],
    }),
  },
  {
    name: "PHP curl, CURLOPT_FAILONERROR",
    version: ofPrinted("/usr/bin/php", "-v"),
    how: "CURLOPT_FAILONERROR",
    needs: "/usr/bin/php",
    command: by("/usr/bin/php", join(here, "with_curl.php")),
  },
  {
    name: "PHP, file_get_contents()",
    version: ofPrinted("/usr/bin/php", "-v"),
    how: "file_get_contents(url)",
    needs: "/usr/bin/php",
    command: by("/usr/bin/php", join(here, "with_streams.php")),
  },
  {
    name: "Ruby Net::HTTP",
    version: ofPrinted("/usr/bin/ruby", "--version"),
    how: "response.class, response.value",
    needs: "/usr/bin/ruby",
    command: by("/usr/bin/ruby", join(here, "net_http.rb")),
  },
];

/** What a client made of one code. */
export interface Taken {
  /** The status that it gives. */
  readonly status?: number;
  /** Whether it calls it a success, where it has a word for that. */
  readonly ok?: boolean;
  /** What it calls it. */
  readonly says?: string;
  /** The text of the error that it ends with. */
  readonly error?: string;
  /** How a program ends. */
  readonly exit?: number;
  /** How often it asked. */
  readonly asked: number;
}

/** What a client makes of each code. */
export async function takenBy(
  subject: ClientSubject,
  codes: readonly number[],
  origin: Origin,
): Promise<readonly Taken[]> {
  const places = await Promise.all(
    codes.map((code) =>
      subject.isHttp2 === true ? ownPlace(code) : placeAt(code, subject, origin),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), "custom-codes-"));
  try {
    const { command, commandEach } = subject;
    const urls = places.map(({ url }) => url);
    if (command !== undefined) {
      const seen = await printedBy(await command(urls));
      return places.map(({ url, asked }) => ({ ...seen[url], asked: asked() }));
    }
    if (commandEach === undefined) throw new Error(`${subject.name} has no command`);
    return await Promise.all(
      places.map(async ({ url, asked }) => {
        const { out, err, exit } = await run(commandEach(url, folder));
        const error = err.trim();
        const status = Number(/(?<!\S)\d{3}(?!\S)/.exec(out)?.[0]);
        return { status, exit, ...(error === "" ? {} : { error }), asked: asked() };
      }),
    );
  } finally {
    for (const it of places) it.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where one client asks for one code. */
interface Place {
  readonly url: string;
  readonly asked: () => number;
  readonly close: () => void;
}

/** A path that counts for one client alone. */
function placeAt(code: number, { name }: ClientSubject, { port, asked }: Origin): Place {
  const path = `/plain/${code}/${name.replace(/\W+/g, "-")}`;
  return { url: `http://127.0.0.1:${port}${path}`, asked: () => asked(path), close: () => {} };
}

async function ownPlace(code: number): Promise<Place> {
  const { port, asked, close } = await originHttp2(code);
  return { url: `http://127.0.0.1:${port}/`, asked, close };
}

/** The JSON that a program prints. */
async function printedBy(
  command: Command,
): Promise<Readonly<Record<string, Omit<Taken, "asked">>>> {
  const { out, err } = await run(command);
  try {
    return JSON.parse(out);
  } catch {
    throw new Error(`${command.program} printed no JSON:\n${out}${err}`);
  }
}
