/** What every contender has to do before it is measured: who does less work is not faster. */
import { type IncomingHttpHeaders, request as send } from "node:http";
import { allow, asText, entityTag, find, type Item, json, problemJson } from "./model.ts";

interface Claim {
  readonly says: string;
  readonly method?: string;
  readonly path?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly gives: {
    readonly status: number;
    readonly fields?: Readonly<Record<string, RegExp>>;
    readonly content?: (text: string) => boolean;
  };
}

const path = "/items/17";
const item = find("17") as Item;
const tag = entityTag(item, json);
const browser = { Accept: "application/json, text/plain, */*" };
const sendsJson = { ...browser, "Content-Type": json };

const isItem = (text: string): boolean => JSON.stringify(JSON.parse(text)) === JSON.stringify(item);
const isEmpty = (text: string): boolean => text === "";
const none = /^$/;

/** The fields of a representation of the item. */
const representation = {
  "content-type": /^application\/json\b/,
  etag: exactly(tag),
  vary: /\baccept\b/i,
  date: /GMT$/,
};

const length = { "content-length": exactly(String(JSON.stringify(item).length)) };

/** What a refusal looks like (RFC 9457). */
function refusal(status: number, fields: Readonly<Record<string, RegExp>> = {}): Claim["gives"] {
  return {
    status,
    fields: { "content-type": exactly(problemJson, "(?:;|$)"), ...fields },
    content: (text) => {
      const { title, detail, status: told } = JSON.parse(text);
      return typeof title === "string" && typeof detail === "string" && told === status;
    },
  };
}

/** Each field of the content that is wrong has its place among the errors. */
function invalid(...pointers: readonly string[]): Claim["gives"] {
  const gives = refusal(422);
  return {
    ...gives,
    content: (text) => {
      const { errors } = JSON.parse(text) as { errors: readonly { pointer: string }[] };
      return (
        gives.content?.(text) === true &&
        errors.length === pointers.length &&
        // Some validators point at the object where a member is missing.
        errors.every(({ pointer }) => pointer === "#" || pointers.includes(pointer))
      );
    },
  };
}

const post = (says: string, content: string, gives: Claim["gives"]): Claim => ({
  ...{ says, method: "POST", path: "/items", fields: sendsJson, content, gives },
});

const claims: readonly Claim[] = [
  {
    says: "GET gives the item, with its validator",
    fields: browser,
    gives: { status: 200, fields: { ...representation, ...length }, content: isItem },
  },
  { says: "a client without Accept gets it", fields: {}, gives: { status: 200, content: isItem } },
  {
    says: "a client that takes anything gets it",
    fields: { Accept: "*/*" },
    gives: { status: 200, content: isItem },
  },
  {
    says: "a client that prefers text gets that, with a tag of its own",
    fields: { Accept: "text/plain, application/json;q=0.5" },
    gives: {
      status: 200,
      fields: {
        "content-type": /^text\/plain\b/,
        etag: new RegExp(`^(?!${tag})"[^"]+"$`),
        vary: representation.vary,
      },
      content: (text) => text === asText(item),
    },
  },
  {
    says: "a client that takes pictures only is refused",
    fields: { Accept: "image/png" },
    gives: { status: 406 },
  },
  {
    says: "HEAD gives the same fields and no content",
    method: "HEAD",
    fields: browser,
    gives: { status: 200, fields: representation, content: isEmpty },
  },
  {
    says: "who has the current state is told so",
    fields: { ...browser, "If-None-Match": tag },
    gives: { status: 304, fields: { etag: exactly(tag) }, content: isEmpty },
  },
  {
    says: "who has another state gets the current one",
    fields: { ...browser, "If-None-Match": '"9"' },
    gives: { status: 200, fields: representation, content: isItem },
  },
  {
    says: "an item that is not there is not found",
    path: "/items/none-1",
    fields: browser,
    gives: refusal(404),
  },
  {
    says: "nor is a path that nothing has",
    path: "/nothing/here",
    fields: browser,
    gives: refusal(404),
  },
  {
    says: "an item cannot be deleted, and the client is told what it can",
    method: "DELETE",
    fields: browser,
    gives: refusal(405, { allow: listing(allow.item) }),
  },
  {
    says: "the items cannot be read",
    path: "/items",
    fields: browser,
    gives: refusal(405, { allow: listing(allow.items) }),
  },
  {
    says: "OPTIONS tells the methods",
    method: "OPTIONS",
    gives: { status: 200, fields: { allow: listing(allow.item) } },
  },
  post("POST makes an item and tells where", '{"name":"Lamp","price":12.5}', {
    status: 201,
    fields: { location: /^\/items\/1001$/, "content-type": representation["content-type"] },
    content: (text) => JSON.parse(text).name === "Lamp",
  }),
  {
    says: "which can be read from then on",
    path: "/items/1001",
    fields: browser,
    gives: { status: 200, content: (text) => JSON.parse(text).name === "Lamp" },
  },
  post("an empty name is refused", '{"name":"","price":1}', invalid("#/name")),
  post("a name that is too long is refused", wish("x".repeat(101), 1), invalid("#/name")),
  post("a negative price is refused", '{"name":"x","price":-1}', invalid("#/price")),
  post("text for a price is refused", '{"name":"x","price":"5"}', invalid("#/price")),
  post("a missing name is refused", '{"price":1}', invalid("#/name")),
  post("all errors are told at once", '{"name":"","price":-1}', invalid("#/name", "#/price")),
  post("what is not JSON is refused", '{"name":', refusal(400)),
  {
    ...post("what does not say that it is JSON is refused", "hello", refusal(415)),
    fields: { ...browser, "Content-Type": "text/plain" },
  },
];

/** What RFC 9110 asks for as well, and not everybody does. It bars nobody. */
const finer: readonly Claim[] = [
  {
    says: "a list of tags is read (13.1.2)",
    fields: { "If-None-Match": `"9", ${tag}` },
    gives: { status: 304 },
  },
  {
    says: "* matches any state (13.1.2)",
    fields: { "If-None-Match": "*" },
    gives: { status: 304 },
  },
  {
    says: "tags are compared weakly (13.1.2)",
    fields: { "If-None-Match": `W/${tag}` },
    gives: { status: 304 },
  },
  {
    says: "a 304 carries Vary and no Content-Type (15.4.5)",
    fields: { "If-None-Match": tag },
    gives: { status: 304, fields: { vary: /accept/i, "content-type": none } },
  },
  {
    says: "HEAD tells the length as GET does (8.6)",
    method: "HEAD",
    gives: { status: 200, fields: length },
  },
  {
    says: "HEAD can be answered 304 too (13.1.2)",
    method: "HEAD",
    fields: { "If-None-Match": tag },
    gives: { status: 304 },
  },
  {
    says: "q=0 rules a type out, whatever else is taken (12.5.1)",
    fields: { Accept: "application/json;q=0, */*" },
    gives: { status: 200, fields: { "content-type": /^text\/plain\b/ } },
  },
  {
    says: "any registered method can be the one that is not allowed (15.5.6)",
    method: "PROPFIND",
    gives: { status: 405 },
  },
  {
    says: "no Cache-Control that nobody asked for",
    fields: browser,
    gives: { status: 200, fields: { "cache-control": none } },
  },
];

/** Which claims of the contract do not hold at a port of this machine, on a fresh contender. */
export async function broken(port: number): Promise<string[]> {
  return (await failing(claims, port)).map(({ says, wrong }) => `${says}: ${wrong.join(", ")}`);
}

/** Which of the finer claims do not hold. */
export async function missing(port: number): Promise<string[]> {
  return (await failing(finer, port)).map((it) => it.says);
}

async function failing(
  all: readonly Claim[],
  port: number,
): Promise<{ readonly says: string; readonly wrong: readonly string[] }[]> {
  const found: { says: string; wrong: string[] }[] = [];
  for (const claim of all) {
    const got = await ask(claim, port);
    const wrong = faults(claim.gives, got);
    if (wrong.length > 0) found.push({ says: claim.says, wrong });
  }
  return found;
}

interface Got {
  readonly status: number;
  readonly fields: IncomingHttpHeaders;
  readonly text: string;
}

function faults({ status, fields = {}, content }: Claim["gives"], got: Got): string[] {
  const wrong: string[] = [];
  // Both are right for OPTIONS (RFC 9110 9.3.7).
  const right = got.status === status || (status === 200 && got.status === 204);
  if (!right) wrong.push(`${got.status} in place of ${status}`);
  for (const [name, pattern] of Object.entries(fields)) {
    const value = String(got.fields[name] ?? "");
    if (!pattern.test(value)) wrong.push(`${name} is "${value}"`);
  }
  try {
    if (content?.(got.text) === false) wrong.push(`content is ${got.text.slice(0, 80)}`);
  } catch {
    wrong.push(`content is no JSON: ${got.text.slice(0, 80)}`);
  }
  return wrong;
}

function ask({ method = "GET", path: to = path, fields, content }: Claim, port: number) {
  return new Promise<Got>((resolve, reject) => {
    const length = content === undefined ? {} : { "Content-Length": content.length };
    const headers = { ...fields, ...length };
    const request = send({ port, host: "127.0.0.1", method, path: to, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, fields: response.headers, text });
      });
    });
    request.on("error", reject);
    request.end(content);
  });
}

function exactly(text: string, end = "$"): RegExp {
  return new RegExp(`^${text.replace(/[.+*?^$()[\]{}|\\/]/g, "\\$&")}${end}`);
}

/** A list of methods, in whatever order. */
function listing(methods: string): RegExp {
  const names = methods.split(", ");
  const each = names.map((it) => `(?=.*\\b${it}\\b)`).join("");
  return new RegExp(`^${each}\\w+(?:, *\\w+){${names.length - 1}}$`);
}

function wish(name: string, price: number): string {
  return JSON.stringify({ name, price });
}
