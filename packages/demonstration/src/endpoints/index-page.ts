import { code } from "@verdict/codes";
import { parseHost } from "@verdict/fields";
import { type Exchange, json, moved, type Resource, resource } from "@verdict/server";
import { br, gzip } from "@verdict/server/codings";
import type { Desk } from "../desk.ts";
import { entriesOf } from "../guide/entries.ts";
import type { Endpoint } from "../guide/guide.ts";
import { indexHtml } from "../guide/html.ts";
import { intro, title } from "../guide/intro.ts";
import { indexText } from "../guide/text.ts";

/** `/api` itself: everything that there is, with what to send to see which status. */
export function indexPage({ prefix }: Desk, endpoints: () => readonly Endpoint[]): Endpoint {
  return {
    resource: resource(prefix === "" ? "/" : prefix, {
      about: "This index: every endpoint, with what to send to see which status.",
      load: ({ request }) => entriesOf(endpoints(), { host: hostIn(request), prefix }),
      offer: {
        "text/plain; charset=utf-8": indexText,
        "text/html; charset=utf-8": indexHtml,
        "application/json": (entries) => json({ title, about: intro, endpoints: entries }),
      },
      codings: [br(), gzip()],
      fields: {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      },
    }),
    guide: {
      tries: [
        { send: "curl {api}", gets: code.OK, because: "this is the index as text" },
        {
          send: "curl {api} -H 'Accept: application/json'",
          gets: code.OK,
          because: "for programs it is JSON",
        },
        {
          send: "curl --compressed {api}",
          gets: code.OK,
          because: "it comes in a tenth of the octets, in a coding that curl knows",
        },
        {
          send: "curl -i {api} -H 'Accept: image/png'",
          gets: code.NOT_ACCEPTABLE,
          because: "nobody has painted it",
        },
      ],
    },
  };
}

/** `/api/` is a slip of the finger. */
export function slash({ prefix }: Desk): readonly Resource[] {
  if (prefix === "") return [];
  return [
    resource(`${prefix}/`, { load: () => moved(prefix), offer: { "application/json": json } }),
  ];
}

/** Where the client has found this: what it copies from the index works for it. */
function hostIn(request: Exchange): string {
  const host = request.field("host");
  const known = host !== undefined && host !== "" && parseHost(host) !== undefined;
  return `http://${known ? host : "localhost"}`;
}
