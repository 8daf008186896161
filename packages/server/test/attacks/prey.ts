import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { br, deflate, gzip, zstd } from "../../src/codings/node.ts";
import { files } from "../../src/files/node.ts";
import {
  type App,
  app,
  created,
  json,
  moved,
  type Options,
  problem,
  resource,
} from "../../src/index.ts";
import { schemaOf } from "../schema.ts";
import type { Places } from "./attack.ts";

/** An application to be attacked, which tells what got through. */
export interface Prey {
  readonly app: App;
  /** How often what was hidden in another request was carried out. */
  readonly smuggled: () => number;
  /** How often what a condition forbids was carried out. */
  readonly removed: () => number;
  readonly remove: () => void;
}

/** Where things are in it. */
export const places: Places = { get: "/plain", post: "/echo" };

/** What stands in a file beside the folder that is served, and must never come. */
export const secret = "hic sunt leones";

const anything = schemaOf<unknown>((value) => ({ value }));

/** A text of 64 KiB, of which there can be ranges and coded forms. */
const long = "0123456789abcdef".repeat(4096);

/** An application with one resource for each kind of attack. The caller takes its folder away. */
export function prey(options: Options = {}): Prey {
  const above = mkdtempSync(join(tmpdir(), "verdict-attacks-"));
  const root = join(above, "public");
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(above, "secret.txt"), secret);
  writeFileSync(join(root, ".env"), secret);
  writeFileSync(join(root, "a.txt"), "a");
  writeFileSync(join(root, "docs", "index.html"), "<p>docs");
  symlinkSync(join(above, "secret.txt"), join(root, "link.txt"));
  let smuggled = 0;
  let removed = 0;
  const resources = [
    resource("/plain", { load: () => ({ a: 1 }), offer: { "application/json": json } }),
    resource("/smuggled", {
      load: () => ++smuggled,
      offer: { "application/json": json },
      POST: () => undefined,
    }),
    resource("/own/:name", {
      load: ({ params }) => params.name,
      offer: { "application/json": json },
    }),
    resource("/echo", {
      codings: [br(), gzip(), deflate(), zstd()],
      maxContent: 2 ** 20,
      POST: {
        accept: { "application/json": anything, "application/x-www-form-urlencoded": anything },
        run: ({ content }) => ((JSON.stringify(content)?.length ?? 0) < 1000 ? content : "much"),
      },
    }),
    resource("/query", {
      query: anything,
      load: ({ query }) => query,
      offer: { "application/json": json },
    }),
    resource("/kept", {
      load: () => 1,
      version: () => "k",
      offer: { "application/json": json },
      DELETE: () => {
        removed++;
      },
    }),
    resource("/long", {
      load: () => long,
      version: () => 1,
      offer: { "text/plain": (it) => it },
      ranges: true,
      codings: [br(), gzip(), deflate(), zstd()],
    }),
    resource("/made", {
      POST: {
        accept: { "application/json": anything },
        run: ({ content }) => created(String(content)),
      },
    }),
    resource("/moved/:to", {
      load: ({ params }) => moved(`/to/${params.to}`),
      offer: { "application/json": json },
    }),
    resource("/led/:to", {
      load: ({ params }) => moved(params.to),
      offer: { "application/json": json },
    }),
    resource("/said", {
      POST: {
        accept: { "application/json": anything },
        run: ({ content }) => {
          throw problem(409, { title: String(content), detail: String(content) });
        },
      },
    }),
    files("/files/*path", { root }),
  ];
  return {
    app: app(resources, options),
    smuggled: () => smuggled,
    removed: () => removed,
    remove: () => rmSync(above, { recursive: true, force: true }),
  };
}
