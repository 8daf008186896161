import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";

/** Where to begin: what no page links to, but programs ask for. */
const starts = [
  "/",
  "/search",
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/opensearch.xml",
  "/favicon.ico",
];

/** `verdict export public`. */
export const exportSite: Command = {
  name: "export",
  usage: "verdict export <folder>",
  summary: "the reference as plain files, for any host",
  options: {
    origin: {
      value: "<url>",
      help: "where the files will be, as https://host",
    },
  },
  takes: (words) => words.length <= 1,
  run: async (call) => {
    const { words, print } = call;
    const [folder] = words;
    if (folder === undefined) throw new UsageError("say where to: verdict export <folder>");
    const origin = originOf(call);
    const { exported } = await import("../export/exported.ts");
    const { files, pages, dead } = await exported(starts, origin);
    try {
      const { writeFiles } = await import("../export/write.ts");
      writeFiles(folder, files);
    } catch (error) {
      print.note(`verdict: cannot write to ${folder}: ${(error as Error).message}`);
      return exit.nothing;
    }
    const bytes = files.reduce((sum, it) => sum + Buffer.byteLength(it.content), 0);
    for (const [address, from] of dead) {
      print.note(`verdict: ${from} links to ${address}, where nothing is`);
    }
    if (origin === undefined) {
      print.note(
        "verdict: sitemap.xml, llms.txt and opensearch.xml need to know the host: --origin https://host",
      );
    }
    if (print.format === "json") print.json({ folder, pages, files: files.length, bytes });
    else {
      const size = (bytes / 1e6).toFixed(1);
      print.text(
        `${pages} pages in ${files.length} files, ${size} MB, are in ${folder}; serve them from the root of a host.`,
      );
    }
    return dead.size === 0 ? exit.done : exit.nothing;
  },
};

/** The host that was said, without a path: links lead from its root. */
function originOf(call: Call): string | undefined {
  const text = optionOf(call, "origin");
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    /^\/?$/.test(url.pathname + url.search)
  ) {
    return url.origin;
  }
  throw new UsageError("--origin is a scheme and a host, as in https://status.example");
}
