/**
 * `node clients/node.ts CLIENT URL…`: what a client of Node makes of each response, as JSON.
 */
import { get } from "node:http";
import { connect } from "node:http2";
import { client } from "@verdict/client";
import axios from "axios";
import got from "got";
import ky from "ky";
import { ofetch } from "ofetch";

interface Seen {
  readonly status?: number | undefined;
  readonly ok?: boolean;
  readonly says?: string;
}

const clients: Readonly<Record<string, (url: string) => Promise<Seen>>> = {
  "fetch of Node": async (url) => {
    const { status, ok } = await fetch(url);
    return { status, ok };
  },
  "node:http": (url) =>
    new Promise((resolve, reject) => {
      get(url, (response) => {
        response.resume();
        resolve({ status: response.statusCode });
      }).on("error", reject);
    }),
  "node:http2": (url) =>
    new Promise((resolve, reject) => {
      const session = connect(url);
      session
        .request({ ":path": new URL(url).pathname })
        .on("response", (fields) => resolve({ status: Number(fields[":status"]) }))
        .on("error", reject)
        .on("close", () => session.destroy())
        .resume();
    }),
  "@verdict/client": async (url) => {
    const result = await client().get(url);
    return result.is === "failed"
      ? { says: result.why }
      : { status: result.status, ok: result.is === "2xx", says: result.is };
  },
  axios: async (url) => ({ status: (await axios.get(url)).status }),
  got: async (url) => ({ status: (await got(url)).statusCode }),
  ky: async (url) => ({ status: (await ky(url)).status }),
  ofetch: async (url) => ({ status: (await ofetch.raw(url)).status }),
};

const [, , name = "", ...urls] = process.argv;
const seen: Record<string, Seen & { error?: string }> = {};
for (const url of urls) {
  try {
    seen[url] = (await clients[name]?.(url)) ?? {};
  } catch (error) {
    const { response, message } = error as Error & {
      response?: { status?: number; statusCode?: number };
    };
    seen[url] = { status: response?.status ?? response?.statusCode, error: message };
  }
}
console.log(JSON.stringify(seen));
process.exit();
