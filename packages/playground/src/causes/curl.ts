import { filled, type Known } from "./raw.ts";
import type { Over, Recipe, RequestStep } from "./recipe.ts";

/** The lines to type for a recipe: curl for requests, and `nc` where octets are sent as they are. */
export function curlOf(recipe: Recipe, known: Known): string[] {
  if (recipe.curl !== undefined) return recipe.curl.map((it) => filled(it, known));
  const { over = {}, steps } = recipe;
  if (steps.every((it) => "request" in it || "connect" in it)) {
    return steps.flatMap((it) => ("request" in it ? [curlLine(it, over, known)] : []));
  }
  return [piped(recipe, known)];
}

function curlLine({ request, times, keep }: RequestStep, over: Over, known: Known): string {
  const { method, target, fields = {}, content } = request;
  const words = ["curl", "-i"];
  if (over.http === "2") words.push(over.tls === undefined ? "--http2-prior-knowledge" : "--http2");
  if (over.tls !== undefined) words.push("-k");
  if (over.tls?.shows !== undefined)
    words.push("--cert", `<(curl -s http://{host}/certificates/${over.tls.shows}.pem)`);
  if (over.proxy === true) words.push("-x", "http://{host}");
  if (method === "HEAD") words.push("-I");
  else if (
    method !== undefined &&
    !(method === "GET" && content === undefined) &&
    !(method === "POST" && content !== undefined)
  ) {
    words.push("-X", method);
  }
  for (const [name, value] of Object.entries(fields))
    words.push("-H", quoted(value === "" ? `${name};` : `${name}: ${value}`));
  if (content !== undefined) words.push("--data-binary", quoted(content));
  const scheme = over.tls === undefined ? "http" : "https";
  const { servername } = over.tls ?? {};
  if (servername !== undefined) words.push("--connect-to", `${servername}::{host}`);
  const url = /^https?:/.test(target) ? target : `${scheme}://${servername ?? "{host}"}${target}`;
  words.push(quoted(url));
  const line = wrapped(words.map((it) => filled(it, known)));
  const kept = Object.entries(keep ?? {}).map(([name, field]) => `{${name}} is its ${field}`);
  const notes = [...(times === undefined ? [] : [`${times} times`]), ...kept];
  return notes.length === 0 ? line : `${line}   # ${notes.join("; ")}`;
}

/** Longest line that is typed as one. */
const longest = 78;

/** Words of the shell, in several lines where one would be long; an option stays with its value. */
export function wrapped(words: readonly string[]): string {
  const whole = words.join(" ");
  if (whole.length <= longest) return whole;
  const lines: string[] = [];
  let line = "";
  let before = "";
  for (const word of words) {
    const belongs = line === "" || /^-{1,2}\w/.test(before);
    if (!belongs && line.length + word.length + 1 > longest - "  \\".length) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
    before = word;
  }
  return [...lines, line].join(" \\\n");
}

/** Octets as a pipe: printf writes them, nc sends them. */
function piped({ over = {}, steps }: Recipe, known: Known): string {
  const parts = steps.map((step) => {
    if ("pause" in step) return `sleep ${step.pause / 1000}`;
    if ("send" in step) return `printf ${quoted(escaped(filled(step.send, known)))}`;
    if ("request" in step) return `curl ${step.request.target}`;
    return "";
  });
  const host = (known["host"] ?? "127.0.0.1:8001").replace(/:(\d+)$/, " $1");
  const to =
    over.tls === undefined ? `nc ${host}` : `openssl s_client -quiet -connect ${known["host"]}`;
  return `{ ${parts.filter((it) => it !== "").join("; ")}; sleep 1; } | ${to}`;
}

/** For printf: line ends and everything outside ASCII are escapes. */
function escaped(text: string): string {
  return [...text]
    .map((it) => {
      if (it === "\r") return "\\r";
      if (it === "\n") return "\\n";
      if (it === "\\") return "\\\\";
      if (it === "%") return "%%";
      return /[\x20-\x7e]/.test(it) ? it : `\\${it.charCodeAt(0).toString(8).padStart(3, "0")}`;
    })
    .join("");
}

function quoted(text: string): string {
  return /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
