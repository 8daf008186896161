import { plainRequests } from "./plain.ts";
import { filled, type Known, rawRequest } from "./raw.ts";
import type { Recipe, RequestStep } from "./recipe.ts";

/** Fields that fetch does not send. */
const notForFetch = /^(?:expect|connection|upgrade|host|transfer-encoding|content-length|te|via)$/i;

/** A recipe as TypeScript: with fetch where that can do it, otherwise over a socket. */
export function typescriptOf(recipe: Recipe, known: Known): string {
  return fetchOf(recipe, known) ?? overSocket(recipe, known);
}

/** A recipe as TypeScript with fetch; `undefined` where that cannot send it. */
export function fetchOf(recipe: Recipe, known: Known): string | undefined {
  const requests = plainRequests(recipe);
  return requests?.every(isForFetch) === true ? withFetch(requests, known) : undefined;
}

/** Whether fetch sends a request as it is (Fetch 4.1, 2.2.1, 2.2.2). */
export function isForFetch({ request }: RequestStep): boolean {
  const { method = "GET", fields = {}, content } = request;
  return (
    !/^(?:TRACE|CONNECT|TRACK)$/i.test(method) &&
    !(/^(?:GET|HEAD)$/.test(method) && content !== undefined) &&
    !Object.keys(fields).some((it) => notForFetch.test(it))
  );
}

/** Room for what stands around the arguments of a call. */
const beside = "const response = await fetch(, );".length;

function withFetch(steps: readonly RequestStep[], known: Known): string {
  const lines = steps.flatMap(({ request, times, keep }, i) => {
    const { method, target, fields, content } = request;
    const init = {
      ...(method === undefined ? {} : { method }),
      ...(fields === undefined ? {} : { headers: fields }),
      ...(content === undefined ? {} : { body: content }),
      redirect: "manual",
    };
    const url = literal(filled(`http://{host}${target}`, known));
    const call = filled(`await fetch(${url}, ${literal(init, url.length + beside)})`, known);
    const name = i === 0 ? "response" : `response${i + 1}`;
    const kept = Object.entries(keep ?? {}).map(
      ([it, field]) => `const ${it} = ${name}.headers.get(${literal(field)});`,
    );
    if (times !== undefined && i < steps.length - 1) {
      return [`for (let i = 0; i < ${times}; i++) ${call};`];
    }
    if (times !== undefined) {
      return [`let ${name}: Response;`, `for (let i = 0; i < ${times}; i++) ${name} = ${call};`];
    }
    return [`const ${name} = ${call};`, ...kept];
  });
  const last = steps.length === 1 ? "response" : `response${steps.length}`;
  return `${lines.join("\n")}\nconsole.log(${last}.status);`;
}

function overSocket({ over = {}, steps }: Recipe, known: Known): string {
  const [, host = "127.0.0.1", port = "8001"] = /^(.*):(\d+)$/.exec(known["host"] ?? "") ?? [];
  const { tls } = over;
  const open =
    tls === undefined
      ? `connect(${port}, ${literal(host)})`
      : `connect({ port: ${port}, host: ${literal(host)}, servername: ${literal(tls.servername ?? "localhost")}, rejectUnauthorized: false })`;
  const lines = [
    'import { setTimeout } from "node:timers/promises";',
    `import { connect } from "node:${tls === undefined ? "net" : "tls"}";`,
    "",
    `const socket = ${open};`,
    'socket.on("data", (octets) => process.stdout.write(octets));',
  ];
  for (const step of steps) {
    if ("request" in step) {
      lines.push(`socket.write(${literal(rawRequest(step, over.proxy === true, known))});`);
      if (step.ahead !== true) lines.push("await setTimeout(200);");
    } else if ("send" in step)
      lines.push(`socket.write(${literal(filled(step.send, known))}, "latin1");`);
    else if ("pause" in step) lines.push(`await setTimeout(${step.pause});`);
    else if ("end" in step)
      lines.push(step.end === "half" ? "socket.end();" : "socket.resetAndDestroy();");
    else if ("wait" in step) lines.push("await setTimeout(1000);");
  }
  return lines.join("\n");
}

/** Longest line that is written as one. */
const longest = 78;

/** A value as TypeScript writes it, in several lines where one would be long; what was kept is a variable. */
export function literal(value: unknown, before = 0): string {
  const lines = JSON.stringify(value, undefined, 2).replace(/^(\s*)"([a-z]\w*)":/gim, "$1$2:");
  const line = lines.replace(/\n\s*/g, " ");
  const text = line.length + before <= longest ? line : lines;
  return text.replace(
    /"((?:[^"\\]|\\.)*\{(?!host)[a-z]+\}(?:[^"\\]|\\.)*)"/g,
    (_, inner: string) => `\`${inner.replace(/\{([a-z]+)\}/g, "$${$1}")}\``,
  );
}
