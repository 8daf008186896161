import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "./index.ts";

/** Debian's programs, which `npm test` installs in CI; elsewhere what is not there is skipped, and seen in the totals. */
const python = "/usr/bin/python3";
const curl = "/usr/bin/curl";
const http = "/usr/bin/http";

const execute = promisify(execFile);

let lab: Playground;
let folder: string;
let authority: string;

beforeAll(async () => {
  lab = await playground();
  folder = mkdtempSync(join(tmpdir(), "verdict-clients-"));
  authority = join(folder, "authority.pem");
  writeFileSync(authority, await lab.authority());
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});

/** What a program prints, and how it ends. */
async function output(
  program: string,
  ...args: readonly string[]
): Promise<{ readonly out: string; readonly err: string; readonly exit: number }> {
  // HTTPie keeps what it remembers in its own folder, and nobody's settings or proxies count.
  const env = { PATH: process.env["PATH"], HOME: folder, LC_ALL: "C.UTF-8" };
  try {
    const { stdout, stderr } = await execute(program, args, { env, timeout: 60_000 });
    return { out: stdout, err: stderr, exit: 0 };
  } catch (error) {
    const {
      stdout = "",
      stderr = "",
      code,
    } = error as { stdout?: string; stderr?: string; code?: number };
    return { out: stdout, err: stderr, exit: Number(code) };
  }
}

describe.each(["requests", "httpx"])("Python's %s", (client) => {
  test.skipIf(!existsSync(`/usr/lib/python3/dist-packages/${client}`))(
    "meets what it expects of httpbin, and the errors of production",
    async () => {
      const script = fileURLToPath(new URL(`../clients/with_${client}.py`, import.meta.url));
      const { out, err } = await output(python, "-B", script, lab.url, lab.secureUrl, authority);
      expect(err).not.toContain("Traceback");
      const results = JSON.parse(out) as Record<string, string>;
      expect(Object.keys(results).length).toBeGreaterThan(7);
      expect(Object.entries(results).filter(([, it]) => it !== "ok")).toEqual([]);
    },
    60_000,
  );
});

describe.skipIf(!existsSync(curl))("curl", () => {
  /** The status, and the version that it came in. */
  const seen = async (...args: readonly string[]): Promise<string> => {
    const { out, exit } = await output(
      curl,
      "-s",
      "-o",
      join(folder, "out"),
      "-w",
      "%{http_code} %{http_version}",
      ...args,
    );
    return exit === 0 ? out : `exit ${exit}`;
  };

  test.each([
    ["HTTP/1.1", [], "200 1.1"],
    ["HTTP/1.0", ["--http1.0"], "200 1.1"],
    ["HTTP/2 in clear, by prior knowledge", ["--http2-prior-knowledge"], "200 2"],
    ["Basic", ["-u", "a:b"], "200 1.1", "/basic-auth/a/b"],
    ["Digest", ["--digest", "-u", "a:b"], "200 1.1", "/digest-auth/auth/a/b"],
    ["redirects", ["-L"], "200 1.1", "/redirect/5"],
    [
      "an upload that waits to be told to go on",
      ["-H", "Expect: 100-continue", "-d", "x"],
      "200 1.1",
      "/post",
    ],
    ["a form with a file", ["-F", "file=@/etc/hostname"], "200 1.1", "/post"],
    [
      "retries that work in the end",
      ["--retry", "3", "--retry-delay", "1"],
      "200 1.1",
      "/fail/1?key=curl",
    ],
    ["codings", ["--compressed"], "200 1.1", "/brotli"],
    ["a range", ["-r", "0-4"], "206 1.1", "/range/20"],
    ["an empty reply", [], "exit 52", "/get?fault=empty_response"],
    ["a reset", [], "exit 56", "/get?fault=reset_peer"],
    ["a transfer that is cut", [], "exit 18", "/get?fault=content_length_longer"],
    ["what is no HTTP", ["--http1.1"], "exit 1", "/get?fault=random_data"],
    ["a timeout", ["-m", "0.3"], "exit 28", "/delay/3"],
  ] as const)("%s", async (_, args, expected, path: string = "/get") => {
    expect(await seen(...args, `${lab.url}${path}`)).toBe(expected);
  });

  test("TLS, trusted by its authority, chooses HTTP/2 by ALPN; without it the handshake fails", async () => {
    expect(await seen("--cacert", authority, `${lab.secureUrl}/get`)).toBe("200 2");
    expect(await seen("--cacert", authority, "--http1.1", `${lab.secureUrl}/get`)).toBe("200 1.1");
    expect(await seen(`${lab.secureUrl}/get`)).toBe("exit 60");
  });

  test("a forward proxy asks for credentials, and tunnels with them", async () => {
    expect(await seen("-x", lab.url, "http://good.playground/")).toBe("407 1.1");
    expect(await seen("-x", lab.url, "-U", "user:password", "http://good.playground/")).toBe(
      "200 1.1",
    );
    const tunnel = ["-x", lab.url, "-U", "user:password", "-p", `${lab.url}/get`];
    expect(await seen(...tunnel)).toBe("200 1.1");
  });

  test("curl -i shows interim responses before the final one", async () => {
    const { out } = await output(curl, "-si", `${lab.url}/status/103`);
    expect(out).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n[\s\S]*HTTP\/1\.1 200 /);
  });
});

describe.skipIf(!existsSync(http))("HTTPie", () => {
  const ask = (...args: readonly string[]) => output(http, "--ignore-stdin", ...args);

  test.each([
    [[], "/get", 0, "HTTP/1.1 200 OK"],
    [["--check-status"], "/status/301", 3, "HTTP/1.1 301 MOVED PERMANENTLY"],
    [["--check-status"], "/status/401", 4, "HTTP/1.1 401 UNAUTHORIZED"],
    [["--check-status"], "/status/500", 5, "HTTP/1.1 500 INTERNAL SERVER ERROR"],
    [["--follow"], "/redirect/3", 0, "HTTP/1.1 200 OK"],
    [["--auth", "a:b"], "/basic-auth/a/b", 0, "HTTP/1.1 200 OK"],
    [["--auth-type", "digest", "--auth", "a:b"], "/digest-auth/auth/a/b", 0, "HTTP/1.1 200 OK"],
  ] as const)("%j %s ends with %i: %s", async (args, path, exit, line) => {
    const it = await ask("--print=h", ...args, `${lab.url}${path}`);
    expect(it.exit).toBe(exit);
    expect(it.out).toContain(`${line}\r\n`);
  });

  test("sends JSON, forms and files, and sees them come back", async () => {
    const json = JSON.parse((await ask("--print=b", `${lab.url}/post`, "a=1", "b:=2")).out);
    expect(json.json).toEqual({ a: "1", b: 2 });
    const form = JSON.parse((await ask("--print=b", "--form", `${lab.url}/post`, "a=1")).out);
    expect(form.form).toEqual({ a: "1" });
    const file = JSON.parse(
      (await ask("--print=b", "--form", `${lab.url}/post`, `f@${authority}`)).out,
    );
    expect(file.files.f).toContain("BEGIN CERTIFICATE");
  });

  test("keeps cookies in a session", async () => {
    await ask("--session=mine", "--follow", `${lab.url}/cookies/set/a/1`);
    const { out } = await ask("--session=mine", "--print=b", `${lab.url}/cookies`);
    expect(JSON.parse(out).cookies).toEqual({ a: "1" });
  });

  test("a timeout is exit 2", async () => {
    expect((await ask("--timeout=0.3", `${lab.url}/delay/3`)).exit).toBe(2);
  });
});
