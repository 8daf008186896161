import type { Case } from "../case.ts";
import { ownVerb } from "../server/verb.ts";
import type { Tool } from "../snippet.ts";
import { comment, lines, literal, python, quote } from "../write.ts";
import { followed, jsonAsked, origin, toldBy, urlOf } from "./url.ts";

/** requests, for Python. */
export const requestsClient: Tool = {
  id: "requests",
  label: "requests",
  language: "python",
  write: (it) =>
    it.next === "again" ? again(it) : lines("import requests", "", ...once(it, "requests")),
};

/** httpx, for Python. */
export const httpxClient: Tool = {
  id: "httpx",
  label: "httpx",
  language: "python",
  write: (it) =>
    it.next === "again" ? undefined : lines("import httpx", "", ...once(it, "httpx")),
};

function once(it: Case, library: "requests" | "httpx"): (string | undefined)[] {
  return [
    `response = ${call(it, library)}`,
    ...(it.next === "follow"
      ? [comment(followed(it), "#"), "print(response.url, response.status_code)"]
      : [
          `if response.status_code == ${it.it.code}:`,
          comment(it.act, "#", 4),
          ...toldBy(it).map((name) => `    print(response.headers.get(${quote(name)}))`),
          ...(it.content === undefined
            ? []
            : [
                /[/+]json$/.test(it.type ?? "")
                  ? "    print(response.json())"
                  : "    print(response.text)",
              ]),
          ...(toldBy(it).length === 0 && it.content === undefined
            ? [`    print(response.${library === "httpx" ? "reason_phrase" : "reason"})`]
            : []),
        ]),
  ];
}

/** The adapter waits and repeats. */
function again(it: Case): string {
  const any = it.it.repeat.advice === "always";
  return lines(
    "import requests",
    "from requests.adapters import HTTPAdapter",
    "from urllib3.util import Retry",
    "",
    "retry = Retry(",
    "    total=3,",
    "    backoff_factor=1,  # without Retry-After, longer each time",
    `    status_forcelist=[${it.it.code}],`,
    any ? "    allowed_methods=None,  # any: it was not carried out" : undefined,
    ")",
    "session = requests.Session()",
    `session.mount(${quote(origin)}, HTTPAdapter(max_retries=retry))`,
    `response = ${call(it, "session")}`,
    "print(response.status_code)",
  );
}

function call(it: Case, library: string): string {
  const json = jsonAsked(it);
  const verb = ownVerb(it.method);
  const plain = json !== undefined && it.asksType === "application/json";
  const headers = Object.fromEntries([
    ...it.asks,
    ...(plain || it.asksType === undefined ? [] : [["Content-Type", it.asksType]]),
  ]);
  const parts = [
    ...(verb === undefined ? [quote(it.method)] : []),
    quote(urlOf(it)),
    ...(Object.keys(headers).length === 0 ? [] : [`headers=${literal(headers, python, 12, 4)}`]),
    ...(json !== undefined
      ? [`json=${literal(json, python, 9, 4)}`]
      : it.asksContent === undefined
        ? []
        : [`${library === "httpx" ? "content" : "data"}=${quote(it.asksContent)}`]),
    ...(library === "httpx" && it.next === "follow" ? ["follow_redirects=True"] : []),
  ];
  const name = `${library}.${verb ?? "request"}`;
  const flat = `${name}(${parts.join(", ")})`;
  if (flat.length <= 62 && !flat.includes("\n")) return flat;
  return `${name}(\n${parts.map((part) => `    ${part},\n`).join("")})`;
}
