import type { Demonstration } from "@verdict/demonstration";
import type { ServeOptions } from "@verdict/site/node";
import { type Call, optionOf } from "./command.ts";
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

/** The API with its data; where that cannot be opened, without keeping any, and a note says so. */
export async function apiFor(call: Call): Promise<Api> {
  const { print, io } = call;
  const [{ demonstration, usualPlace }, { docsRoutes, homeRoute }, { openApi }] = await Promise.all(
    [import("@verdict/demonstration"), import("@verdict/site"), import("@verdict/server/openapi")],
  );
  const data = optionOf(call, "data") ?? (io.env["VERDICT_DATA"] || usualPlace(io.env));
  const open = async (file: string): Promise<Demonstration | undefined> => {
    try {
      return await demonstration({ data: file, trace: true });
    } catch (error) {
      print.note(`verdict: cannot keep the data of /api in ${file}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const api = (await open(data)) ?? (data === ":memory:" ? undefined : await open(":memory:"));
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
