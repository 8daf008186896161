/** Each client's way to get JSON, as its documentation has it. */
import { Agent, get as getHttp } from "node:http";

/** Gets the JSON at an address. */
export type Caller = (url: string) => Promise<unknown>;

const sockets = 16;

/** The clients, by name; each is loaded only where it is asked for. */
export const callers: Readonly<Record<string, () => Promise<Caller>>> = {
  "node:http": async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: sockets });
    return (url) => {
      const { hostname, port, pathname } = new URL(url);
      return new Promise((resolve, reject) => {
        const request = getHttp({ hostname, port, path: pathname, agent }, (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (it: string) => {
            text += it;
          });
          response.on("end", () => resolve(JSON.parse(text)));
          response.on("error", reject);
        });
        request.on("error", reject);
      });
    };
  },
  "undici.request": async () => {
    const { request } = await import("undici");
    return async (url) => (await request(url)).body.json();
  },
  fetch: async () => async (url) => (await fetch(url)).json(),
  // The least that a client does which asks for JSON, gives each call its time, and looks at what came: no other here
  // has a deadline of its own, and it is most of what one costs over fetch.
  "fetch with a deadline": async () => async (url) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 60_000);
    try {
      const headers = { accept: "application/json, application/problem+json" };
      const response = await fetch(url, { headers, redirect: "manual", signal: controller.signal });
      if (!response.ok || response.headers.has("retry-after")) throw new Error("No success.");
      const type = response.headers.get("content-type") ?? "";
      const text = await response.text();
      return type.startsWith("application/json") ? JSON.parse(text) : text;
    } finally {
      clearTimeout(timer);
    }
  },
  "verdict over fetch": async () => {
    const { client } = await import("../../packages/client/src/index.ts");
    const api = client();
    return (url) => api.get(url).json();
  },
  "verdict over Node": async () => {
    const { client } = await import("../../packages/client/src/index.ts");
    const { overNode } = await import("../../packages/client/src/node.ts");
    const api = client({ transport: overNode({ agent: { maxSockets: sockets } }) });
    return (url) => api.get(url).json();
  },
  ofetch: async () => {
    const { ofetch } = await import("ofetch");
    return (url) => ofetch(url);
  },
  wretch: async () => {
    const { default: wretch } = await import("wretch");
    return (url) => wretch(url).get().json();
  },
  ky: async () => {
    const { default: ky } = await import("ky");
    return (url) => ky(url).json();
  },
  axios: async () => {
    const { default: axios } = await import("axios");
    const agent = new Agent({ keepAlive: true, maxSockets: sockets });
    const api = axios.create({ httpAgent: agent, proxy: false });
    return async (url) => (await api.get(url)).data;
  },
  got: async () => {
    const { default: got } = await import("got");
    const agent = { http: new Agent({ keepAlive: true, maxSockets: sockets }) };
    return (url) => got(url, { agent }).json();
  },
};
