import { execFile } from "node:child_process";
import { curlOf } from "@verdict/playground/try";
import { type Asker, patience, type Told } from "./outcome.ts";
import { shellWords } from "./shell-words.ts";

/** What curl is told besides: nobody's settings, no progress, bounds, and to say at the end how it went. */
const besides = [
  ...["-q", "-sS", "--max-time", String(patience / 1000), "--max-filesize", "16777216"],
  ...["-w", "\\n%{http_code} %{exitcode} %{errormsg}"],
];

/** The curl of this machine with the line that the page shows; `undefined` where there is none. */
export async function withCurl(): Promise<Asker | undefined> {
  const version = /^curl (\S+)/.exec((await output(["--version"])).out)?.[1];
  if (version === undefined) return undefined;
  return {
    name: `curl ${version}`,
    ask: async (step, _, known) => {
      const [line = ""] = curlOf({ title: "", steps: [{ ...step, times: 1, keep: {} }] }, known);
      return asked(line);
    },
  };
}

/** What curl makes of a line. */
export async function asked(line: string): Promise<Told> {
  const [program, ...words] = shellWords(line) ?? [];
  const shows = { interim: true, requests: true };
  const nothing = { status: undefined, field: () => null, shows };
  if (program !== "curl") return { said: "its line is for a shell", ...nothing };
  // -q counts only as the first.
  const { out, err } = await output([...besides, ...words]);
  const [, status = "000", exit = "", message = ""] = /\n(\d{3}) (\d+) ([^\n]*)$/.exec(out) ?? [];
  const error = exit === "0" ? "" : `exit ${exit}: ${message || err.trim()}`;
  const heads = out.split("\r\n\r\n").filter((it) => it.startsWith("HTTP/"));
  const head = heads.at(-1) ?? "";
  const line1 = /^HTTP\/\S+ (\d{3}[^\r\n]*)/.exec(head)?.[1]?.trim();
  const seen = status === "000" ? "000" : (line1 ?? status);
  return {
    said: [seen, error].filter((it) => it !== "").join(", "),
    status: status === "000" ? undefined : Number(status),
    field: (name) => fieldIn(head, name),
    ...(heads.length > 1 ? { tells: `-i shows ${heads.length} heads` } : {}),
    shows,
  };
}

function fieldIn(head: string, name: string): string | null {
  const line = head
    .split("\r\n")
    .find((it) => it.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? null;
}

/** What the program prints; nothing where there is none. */
function output(args: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" };
  const options = {
    env,
    timeout: 2 * patience,
    maxBuffer: 32 * 1024 * 1024,
    encoding: "latin1",
  } as const;
  return new Promise((resolve) => {
    execFile("curl", args, options, (_, out, err) => resolve({ out, err })).stdin?.end();
  });
}

/** Lines that are written for curl alone, and can be told to it without a shell. */
export function ownLines(lines: readonly string[] | undefined): readonly string[] | undefined {
  const isPlain = lines?.every((it) => shellWords(it)?.[0] === "curl");
  return isPlain === true && lines?.length === 1 ? lines : undefined;
}
