import { classes, type StatusClass, statuses } from "@verdict/codes";
import type { Block, Doc, Inline, Line } from "../doc.ts";

/**
 * The first page: search, the classes, and the ways in.
 *
 * @param ways further ones, where there is more than the reference
 */
export function homePage(ways: readonly Line[] = []): Doc {
  return {
    path: "/",
    title: "Verdict",
    badge: "the right HTTP status",
    lead: "What a status code means, which one to send, and what to do when you get one. Cited, on both sides of the wire.",
    blocks: [
      {
        kind: "form",
        action: "/search",
        name: "q",
        label: "Search: a number, a name, a symptom, a line of a log",
      },
      { kind: "heading", text: "Classes", brief: true },
      {
        kind: "table",
        head: ["Class", "Means", "Codes"],
        rows: Object.values(classes).map((it): Line[] => [
          { link: `/${it.id}`, text: `${it.id} ${it.name}` },
          it.line,
          String(statuses.filter((row) => row.class === it.id).length),
        ]),
        brief: true,
      },
      ...Object.values(classes).flatMap((it) => ofClass(it)),
      { kind: "heading", text: "Ways in" },
      {
        kind: "list",
        items: [
          [
            { link: "/choose", text: "/choose" },
            ": find the right status, by questions or in your own words",
          ],
          [
            { link: "/decide", text: "/decide" },
            ": what a resource as you describe it answers, and by which decisions",
          ],
          [{ link: "/401-vs-403", text: "/401-vs-403" }, ": two codes side by side"],
          [{ link: "/by", text: "/by" }, ": codes of nginx, Cloudflare, AWS, IIS and others"],
          [{ link: "/methods", text: "/methods" }, ": what may be repeated, what is safe"],
          [{ link: "/fields", text: "/fields" }, ": the fields that a status depends on"],
          [
            { link: "/guides", text: "/guides" },
            ": errors that help, clients, caching, redirects, rate limits, with code that runs",
          ],
          [
            { link: "/recipes", text: "/recipes" },
            ": programs that send each status or deal with it, in what you use; each of them ran",
          ],
          [
            { link: "/glossary", text: "/glossary" },
            ": what the words mean, and where they are defined",
          ],
          [
            { link: "/cheatsheet", text: "/cheatsheet" },
            ": every registered code on one sheet, as a page and as PDF",
          ],
          [{ link: "/changes", text: "/changes" }, ": news, and registrations that end"],
          ...ways,
          [
            "Any page as text, JSON or Markdown: add ",
            { code: ".txt" },
            ", ",
            { code: ".json" },
            " or ",
            { code: ".md" },
            ", or ask with Accept. ",
            { code: "curl" },
            " gets text",
          ],
        ],
      },
    ],
    data: {
      page: "home",
      classes: Object.values(classes),
      codes: statuses.map(({ code, name }) => ({ code, name })),
    },
  };
}

/** The codes of a class: the registered ones whole, the others by their numbers. */
function ofClass({ id, name, line }: StatusClass): readonly Block[] {
  const all = statuses.filter((it) => it.class === id);
  const registered = all.filter((it) => it.registration.startsWith("iana"));
  const others = all.filter((it) => !registered.includes(it));
  const links = others.flatMap((it, at): Inline[] => [
    at === 0 ? "Seen in the wild: " : ", ",
    { link: `/${it.code}`, text: String(it.code) },
  ]);
  return [
    { kind: "heading", text: `${id} ${name}`, detail: true },
    { kind: "text", line, detail: true },
    { kind: "codes", tone: id, codes: registered, detail: true },
    ...(others.length === 0 ? [] : [{ kind: "text", line: links, detail: true } as const]),
  ];
}
