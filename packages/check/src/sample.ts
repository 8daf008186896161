import { type Exchange, type ExchangeJson, exchangeFrom } from "./exchange.ts";

const date = "Tue, 10 Mar 2026 09:00:00 GMT";

/**
 * The exchanges of an example: a request, `---`, and its response; between several `===`. A request line may leave out its
 * version and a status line everything but the status; `Host` and `Date` are put in unless `-Host` or `-Date` says not
 * to. `https:` before the target is the scheme.
 *
 * @example
 * sample("DELETE /a\n---\n405\nContent-Type: text/plain\n\nno")
 */
export function sample(text: string): Exchange[] {
  return text.split("\n===\n").map((each) => {
    const [request = "", response = ""] = each.split("\n---\n");
    return exchangeFrom(jsonOf(request, response));
  });
}

function jsonOf(request: string, response: string): ExchangeJson {
  const asked = partsOf(request, "Host", "api.example");
  const answered = partsOf(response, "Date", date);
  const [method = "", address = "", version] = asked.line.split(" ");
  const [, answerVersion, status = "", reason] =
    /^(?:(HTTP\/\S+) )?(\d+)(?: (.*))?$/.exec(answered.line) ?? [];
  return {
    request: {
      method,
      target: address.replace(/^https:(?=\/)/, ""),
      scheme: address.startsWith("https:") ? "https" : "http",
      headers: asked.fields,
      body: asked.content,
      ...(version === undefined ? {} : { version }),
    },
    response: {
      status: Number(status),
      headers: answered.fields,
      body: answered.content,
      ...(reason === undefined ? {} : { reason }),
      ...(answerVersion === undefined ? {} : { version: answerVersion }),
    },
  };
}

function partsOf(text: string, usual: string, value: string) {
  const end = text.indexOf("\n\n");
  const head = end === -1 ? text : text.slice(0, end);
  const [line = "", ...lines] = head.split("\n");
  const fields = lines.map((it): [string, string] => {
    const colon = it.indexOf(":");
    return colon === -1 ? [it, ""] : [it.slice(0, colon), it.slice(colon + 1).trim()];
  });
  const kept = fields.filter(([name]) => name !== `-${usual}`);
  const isThere =
    kept.length < fields.length ||
    kept.some(([name]) => name.toLowerCase() === usual.toLowerCase());
  return {
    line,
    fields: isThere ? kept : [[usual, value] as [string, string], ...kept],
    content: end === -1 ? null : text.slice(end + 2),
  };
}
