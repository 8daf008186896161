import type { Demonstration, DemonstrationOptions } from "@verdict/demonstration";
import type { ServeOptions } from "@verdict/site/node";
import { type Call, optionOf, UsageError } from "./command.ts";
import type { Printer } from "./printer.ts";
import { version } from "./version.ts";

/** The demonstration API beside the reference, and its documentation. */
export interface Api {
  /** What the site takes on. */
  readonly parts: Pick<ServeOptions, "mounts" | "routes">;
  /** What to try, for the line that says where the server is. */
  readonly hint: string;
  readonly close: () => Promise<void>;
}

/** What `verdict serve` is without it: the reference needs no data. */
const without: Api = { parts: {}, hint: "", close: async () => undefined };

/** What the first page says of it. */
const ways = [
  [{ link: "/check", text: "/check" }, ": what is wrong in an exchange, and how to mend it"],
  [{ link: "/try", text: "/try" }, ": every status caused for real, octet by octet"],
  [
    { link: "/api", text: "/api" },
    ": a demonstration API, where every status comes from its real cause",
  ],
  [{ link: "/docs", text: "/docs" }, ": its documentation, to try it out"],
  [
    { link: "/api/traces", text: "/api/traces" },
    ": why its last answers were what they were, step by step",
  ],
];

/**
 * The API with its data. A file that cannot be kept is a note, and nothing is kept then: the reference needs none. Where
 * others share the data, that would show some of them a world of their own.
 *
 * @returns `undefined` where that cannot be had; a note says why
 */
export async function apiFor(call: Call): Promise<Api | undefined> {
  const { print, io } = call;
  const [{ demonstration, usualPlace }, { docsRoutes, homeRoute }, { openApi }] = await Promise.all(
    [import("@verdict/demonstration"), import("@verdict/site"), import("@verdict/server/openapi")],
  );
  const data = optionOf(call, "data") ?? (io.env["VERDICT_DATA"] || usualPlace(io.env));
  const store = optionOf(call, "store") ?? (io.env["VERDICT_STORE"] || undefined);
  const proxies = proxiesOf(optionOf(call, "proxies") ?? "0");
  if (store !== undefined && !/^rediss?:\/\//.test(store))
    throw new UsageError(`--store is where Redis is, as in redis://localhost:6379, not ${store}`);
  const more = { trace: true, proxies, onStore: told(print), ...(store && { store }) };
  const open = async (place: string): Promise<Demonstration | undefined> => {
    try {
      return await demonstration({ data: place, ...more });
    } catch (error) {
      print.note(`verdict: cannot keep the data of /api in ${masked(place)}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  const isShared = store !== undefined || data.includes("://");
  const first = await open(data);
  if (first === undefined && isShared) return undefined;
  const api = first ?? (data === ":memory:" ? undefined : await open(":memory:"));
  if (api === undefined) return without;
  const document = openApi(api.app, {
    title: "The demonstration API",
    version: version(),
    description: "Every status from its real cause; /api says what to send to see which.",
  });
  return {
    parts: { mounts: [api], routes: [homeRoute(ways), ...docsRoutes(document)] },
    hint: ", /api, /docs",
    close: api.close,
  };
}

function proxiesOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new UsageError(`--proxies is how many of your own requests pass, as in 1, not ${text}`);
}

/** Says when data or store go away, and when they are back, with the time for whoever reads it later. */
function told(print: Printer): DemonstrationOptions["onStore"] {
  return ({ name, isAway, error, time }) => {
    const what = isAway
      ? `${name} is away: ${error.message}`
      : `${name} is back after ${Math.round(time)} ms`;
    print.note(`${new Date().toISOString()} verdict: ${what}`);
  };
}

/** An address without what lets one in. */
function masked(place: string): string {
  return place.replace(/^(\w+:\/\/)[^/]*@/, "$1");
}

function reasonOf(error: unknown): string {
  return (error as Error).message;
}
