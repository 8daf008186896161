import { missingDocument } from "@verdict/site";
import { serve } from "@verdict/site/node";
import { checkRoute } from "../check/page.ts";
import { crawl } from "./crawl.ts";
import { type ExportFile, filesOf } from "./files.ts";
import { headersFile } from "./headers.ts";

/** The whole site. */
export interface Exported {
  readonly files: readonly ExportFile[];
  readonly pages: number;
  /** Addresses that lead nowhere, each with where it is linked. */
  readonly dead: ReadonlyMap<string, string>;
}

/** The type under which the document for misses takes part, beside its name among the files. */
const missing = { address: "/404.html", type: "text/html; charset=utf-8" } as const;

/**
 * The reference as files: what a server of it answers to whoever follows all its links, so that the files say what the
 * server says.
 */
export async function exported(
  starts: readonly string[],
  origin: string | undefined,
): Promise<Exported> {
  const site = await serve({ port: 0, routes: [checkRoute("page")] });
  try {
    const crawled = await crawl(site.url, starts);
    const got = new Map(crawled.got);
    got.set(missing.address, { type: missing.type, content: Buffer.from(missingDocument()) });
    const files = [
      ...filesOf({ ...crawled, got }, site.url, origin),
      { path: "_headers", content: headersFile(got) },
    ];
    const pages = files.filter(({ path }) => path.endsWith("index.html")).length;
    return { files, pages, dead: crawled.dead };
  } finally {
    await site.close();
  }
}
