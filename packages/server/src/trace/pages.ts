import { json } from "../json.ts";
import { type Resource, resource } from "../resource.ts";
import { listHtml, traceHtml } from "./html.ts";
import type { TraceSettings } from "./options.ts";
import { listText, traceText } from "./text.ts";
import type { Kept, Trace } from "./trace.ts";

/** Where traces are found. */
export interface Store {
  readonly get: (id: string) => Kept | undefined;
  readonly all: () => readonly Trace[];
}

/** The list of traces, and each of them; to who may not see them nothing is there. */
export function pagesOf({ path, seenBy }: TraceSettings, store: Store): readonly Resource[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const common = {
    authorize: (_: unknown, { request }: { readonly request: Parameters<typeof seenBy>[0] }) =>
      seenBy(request),
    hideForbidden: true,
    fields,
  };
  return [
    resource(path, {
      ...common,
      about: "What the last requests were decided by.",
      load: () => store.all(),
      offer: {
        "text/plain": (it) => listText(it),
        "text/html": (it) => listHtml(it, name),
        "application/json": (it) => json({ traces: it.map(briefly) }),
      },
    }),
    resource(`${path}/:id`, {
      ...common,
      about: "What a request was decided by.",
      load: ({ params }) => store.get(params.id),
      offer: {
        "text/plain": (it) => traceText(it.trace),
        "text/html": (it) => traceHtml(it, name),
        "application/json": (it) => json(it.trace),
      },
    }),
  ];
}

/** A trace without its steps. */
function briefly({ steps: _, ...rest }: Trace): Omit<Trace, "steps"> {
  return rest;
}

/** What others have sent is shown: nothing of it may run, be kept, or be told to where a link leads. */
const fields = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
