import { Agent, get } from "node:http";
import { code } from "@verdict/codes";
import { linksIn } from "./links.ts";

/** What a server answered. */
export interface Got {
  readonly type: string;
  readonly content: Buffer;
}

/** Everything that can be reached. */
export interface Crawled {
  /** By address. */
  readonly got: ReadonlyMap<string, Got>;
  /** Addresses that lead to another. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses that lead nowhere, each with where it is linked. */
  readonly dead: ReadonlyMap<string, string>;
}

/** How many requests are under way at once. */
const atOnce = 16;

/**
 * Whether an address is another form of a page with a query. Those are states of a page, thousands of them, and come as
 * HTML only.
 */
export function isFormOfState(address: string): boolean {
  return /\.(?:json|md|txt)\?/.test(address);
}

/**
 * Whether an address is a state of the simulator. There is no end of them: those that other pages lead to are taken along,
 * and not where they lead to themselves.
 */
export function isStateOfMany(address: string): boolean {
  return address.startsWith("/decide?");
}

/**
 * Ask a site for everything that its own links lead to, in all forms that a page names.
 *
 * @param origin where it is served
 * @param starts the addresses to begin with
 */
export async function crawl(origin: string, starts: readonly string[]): Promise<Crawled> {
  const got = new Map<string, Got>();
  const moved = new Map<string, string>();
  const dead = new Map<string, string>();
  const known = new Set(starts);
  const waiting = starts.map((address) => ({ address, from: "the start" }));
  const add = (address: string, from: string): void => {
    if (known.has(address)) return;
    known.add(address);
    waiting.push({ address, from });
  };
  const visit = async (address: string, from: string): Promise<void> => {
    const { ok, type, location, content } = await ask(origin + address, agent);
    if (location !== undefined) {
      const { pathname, search } = new URL(location, origin + address);
      moved.set(address, pathname + search);
      add(pathname + search, address);
    } else if (ok) {
      got.set(address, { type, content });
      for (const it of linksIn(content.toString(), type, address)) {
        if (isFormOfState(it) || (isStateOfMany(it) && isStateOfMany(address))) continue;
        add(it, address);
      }
    } else dead.set(address, from);
  };
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let busy = 0;
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (busy === 0 && waiting.length === 0) resolve();
      while (busy < atOnce) {
        const it = waiting.shift();
        if (it === undefined) return;
        busy++;
        visit(it.address, it.from)
          .finally(() => busy--)
          .then(next, reject);
      }
    };
    next();
  });
  agent.destroy();
  return { got, moved, dead };
}

interface Reply extends Got {
  readonly ok: boolean;
  readonly location: string | undefined;
}

/** One request. There are thousands, and `fetch` costs more for each. */
function ask(url: string, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { Accept: "text/html, */*;q=0.5" };
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode, headers: fields } = response;
        resolve({
          ok: statusCode === code.OK,
          type: fields["content-type"] ?? "",
          location: fields.location,
          content: Buffer.concat(chunks),
        });
      });
    }).on("error", reject);
  });
}
