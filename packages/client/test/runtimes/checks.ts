/** What the client promises, checked with nothing but what every runtime has; the server is `server.ts`. */
import {
  bearer,
  breaker,
  bytes,
  client,
  dedupe,
  json,
  problem,
  VerdictError,
} from "../../src/index.ts";

/** What was checked, and what differed. */
export interface Report {
  readonly checked: number;
  readonly failures: readonly string[];
}

/**
 * @param baseUrl of the server
 * @param hidesRedirects whether the platform follows redirects itself, as browsers do
 */
export async function checks(baseUrl: string, hidesRedirects = false): Promise<Report> {
  const failures: string[] = [];
  let checked = 0;
  const repeat = { delay: 1, jitter: false } as const;
  const api = client({ baseUrl, repeat, timeout: 5000 });
  let names = 0;
  /** A path of its own, whose nth request is answered with the nth status. */
  const statuses = (...all: number[]): string =>
    `/sequence/${crypto.randomUUID()}-${names++}/${all.join(",")}`;

  const claim = async (name: string, want: unknown, got: () => unknown): Promise<void> => {
    checked++;
    let is: unknown;
    try {
      is = await got();
    } catch (error) {
      is = `threw ${error}`;
    }
    const [a, b] = [JSON.stringify(is), JSON.stringify(want)];
    if (a !== b) failures.push(`${name}: ${a}, not ${b}`);
  };

  await claim("a declared status is its own arm", [200, "thing"], async () => {
    const r = await api.get("/json", {}, { 200: json<{ name: string }>() });
    return r.is === 200 ? [r.is, r.data.name] : r;
  });
  for (const [status, is] of [
    [299, "2xx"],
    [404, "4xx"],
    [471, "4xx"],
    [599, "5xx"],
  ] as const) {
    await claim(`${status} is of its class and keeps its number`, [is, status], async () => {
      const r = await api.get(statuses(status), { repeat: false });
      return [r.is, r.status];
    });
  }
  await claim("503 is repeated, and then it is 200", [200, 2], async () => {
    const r = await api.get(statuses(503, 200));
    return [r.status, r.attempts];
  });
  await claim("a POST is not repeated (RFC 9110 9.2.2)", [503, 1], async () => {
    const r = await api.post(statuses(503, 200), { json: {} });
    return [r.status, r.attempts];
  });
  await claim("a POST with a key is", [200, 2], async () => {
    const r = await api.post(statuses(503, 200), { json: {}, key: "auto" });
    return [r.status, r.attempts];
  });
  await claim("Retry-After over the cap comes back at once", [503, 1, true], async () => {
    const r = await api.get(`${statuses(503, 200)}?retry-after=900`);
    return [r.status, r.attempts, r.retryAt !== undefined];
  });
  await claim("a redirect is followed", [200, true], async () => {
    const r = await api.get("/redirect/302");
    return [r.status, r.redirected];
  });
  await claim(
    "credentials stay behind where it leaves the origin (RFC 9110 15.4)",
    null,
    async () => {
      const r = await api
        .get("/elsewhere", { headers: { Authorization: "Bearer secret" } })
        .json<{ authorization: unknown }>();
      return r.authorization;
    },
  );
  if (!hidesRedirects) {
    await claim("a loop ends by its name", ["failed", "redirect"], async () => {
      const r = await api.get("/loop");
      return [r.is, r.is === "failed" && r.why];
    });
    await claim("307 keeps method and content (RFC 9110 15.4.8)", ["POST", "abc"], async () => {
      const r = await api
        .post("/redirect/307", { body: "abc" })
        .json<{ method: string; body: string }>();
      return [r.method, r.body];
    });
  }
  await claim("a problem is read (RFC 9457)", ["No credit", 30], async () => {
    const r = await api.get("/problem", {}, { 403: problem<{ balance: number }>() });
    return r.is === 403 ? [r.data.title, r.data.extensions.balance] : r;
  });
  await claim(
    "JSON that is none is a failure where it was asked for",
    ["failed", "decode", 200],
    async () => {
      const r = await api.get("/broken", {}, { 200: json() });
      return [r.is, r.is === "failed" && r.why, r.status];
    },
  );
  await claim("and text where it was not", '{"a":', async () => {
    const r = await api.get("/broken");
    return r.is === "failed" ? r.why : r.data;
  });
  await claim("content that breaks off is a failure", ["failed", "truncated"], async () => {
    const r = await api.get("/truncated", { repeat: false });
    return [r.is, r.is === "failed" && r.why];
  });
  await claim("a try that takes too long ends", ["failed", "timeout"], async () => {
    const r = await api.get("/slow", { timeout: 200 });
    return [r.is, r.is === "failed" && r.why];
  });
  await claim("the caller may give up", ["failed", "aborted"], async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const r = await api.get("/slow", { signal: stop.signal });
    return [r.is, r.is === "failed" && r.why];
  });
  await claim("nobody there is the network", ["failed", "network"], async () => {
    const r = await client({ repeat: false }).get("http://127.0.0.1:9/");
    return [r.is, r.is === "failed" && r.why];
  });
  await claim("octets are octets", [0, 255], async () => {
    const r = await api.get("/octets", {}, { 200: bytes });
    return r.is === 200 ? [r.data[0], r.data[255]] : r;
  });
  await claim("a stream comes in pieces", "abc", async () => {
    const stream = await api.get("/stream").stream();
    let text = "";
    const reader = stream
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    for (let it = await reader.read(); !it.done; it = await reader.read()) text += it.value;
    return text;
  });
  await claim("a 401 gets a new token, once for all", [200, 200, 1], async () => {
    let asked = 0;
    const refresh = async (): Promise<string> => {
      asked++;
      return "new";
    };
    const own = client({ baseUrl, use: [bearer({ token: "old", refresh })] });
    const both = await Promise.all([own.get("/token"), own.get("/token")]);
    return [...both.map((it) => it.status), asked];
  });
  await claim("the same is asked for once", [1, 1], async () => {
    const own = client({ baseUrl, use: [dedupe()] });
    const path = `/count/${crypto.randomUUID()}`;
    return Promise.all([own.get(path).json(), own.get(path).json()]);
  });
  await claim("a circuit opens", "circuit-open", async () => {
    const own = client({ baseUrl, repeat: false, use: [breaker({ threshold: 1 })] });
    await own.get(statuses(500));
    const r = await own.get("/json");
    return r.is === "failed" ? r.why : r.is;
  });
  await claim("an error says what happened and keeps secrets", [404, true, false], async () => {
    const error: unknown = await api
      .get(`${statuses(404)}?token=hidden`)
      .json()
      .catch((it: unknown) => it);
    return error instanceof VerdictError
      ? [error.status, error.message.startsWith("404"), error.message.includes("hidden")]
      : error;
  });
  return { checked, failures };
}
