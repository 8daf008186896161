import type { Recipe, RequestStep } from "./recipe.ts";

/** What is filled in for `{host}` and for what was kept. */
export type Known = Readonly<Record<string, string>>;

/** A text with what is known filled in; what is not stays as it is. */
export function filled(text: string, known: Known): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => known[name] ?? whole);
}

/** A request as the octets that go over HTTP/1.1. */
export function rawRequest({ request }: RequestStep, isProxy: boolean, known: Known): string {
  const { method = "GET", target, fields = {}, content } = request;
  const names = new Set(Object.keys(fields).map((it) => it.toLowerCase()));
  const to = isProxy && target.startsWith("/") ? `http://{host}${target}` : target;
  const lines = [`${method} ${to} HTTP/1.1`];
  if (!names.has("host")) lines.push("Host: {host}");
  for (const [name, value] of Object.entries(fields)) lines.push(`${name}: ${value}`);
  if (content !== undefined && !names.has("content-length") && !names.has("transfer-encoding")) {
    lines.push(`Content-Length: ${Buffer.byteLength(filled(content, known))}`);
  }
  return filled(`${lines.join("\r\n")}\r\n\r\n${content ?? ""}`, known);
}

/** All that a recipe sends, in its order, as one would write it down; pauses and the like are comments. */
export function rawOf({ over = {}, steps }: Recipe, known: Known): string[] {
  return steps.map((step) => {
    if ("request" in step) {
      const times = step.times === undefined ? "" : `\n# ${step.times} times`;
      return `${rawRequest(step, over.proxy === true, known)}${times}`;
    }
    if ("send" in step) return filled(step.send, known);
    if ("pause" in step) return `# wait ${step.pause} ms`;
    if ("wait" in step)
      return step.wait === "close"
        ? "# wait until the connection is closed"
        : "# wait for the answer";
    if ("end" in step) return step.end === "half" ? "# send no more" : "# hang up";
    return "# over a new connection";
  });
}
