import type { Visit } from "../../visit.ts";
import type { DialectRoute } from "../router.ts";
import { flat } from "./echo.ts";
import { redirect, replyJson } from "./reply.ts";

/** Routes about cookies. */
export const cookies: readonly DialectRoute[] = [
  {
    path: "/cookies",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { cookies: flat(cookiesOf(visit)) }),
  },
  {
    path: "/cookies/set/:name/:value",
    methods: ["GET"],
    handle: (visit, [name = "", value = ""]) => set(visit, [[name, value]]),
  },
  { path: "/cookies/set", methods: ["GET"], handle: (visit) => set(visit, [...visit.query]) },
  {
    path: "/cookies/delete",
    methods: ["GET"],
    handle: (visit) =>
      redirect(
        visit,
        `${visit.prefix}/cookies`,
        undefined,
        [...visit.query.keys()].flatMap((name) => [
          "Set-Cookie",
          `${cookieText(name)}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/`,
        ]),
      ),
  },
];

/** Names and values of the cookies that came, quotes kept off. */
export function cookiesOf(visit: Visit): [string, string][] {
  const text = visit.request.headers.cookie ?? "";
  return text.split(/;\s*/).flatMap((it): [string, string][] => {
    const at = it.indexOf("=");
    if (at < 1) return [];
    return [
      [
        it.slice(0, at).trim(),
        it
          .slice(at + 1)
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ],
    ];
  });
}

function set(visit: Visit, all: readonly (readonly [string, string])[]): void {
  redirect(
    visit,
    `${visit.prefix}/cookies`,
    undefined,
    all.flatMap(([name, value]) => ["Set-Cookie", setCookie(name, value)]),
  );
}

/** A Set-Cookie for the whole site (RFC 6265 4.1). */
export function setCookie(name: string, value: string): string {
  const quoted = /[\s",;\\]/.test(value)
    ? `"${cookieText(value).replaceAll('"', '\\"')}"`
    : cookieText(value);
  return `${cookieText(name)}=${quoted}; Path=/`;
}

/** What no field can carry is percent-encoded. */
function cookieText(text: string): string {
  return text.replace(/[^\x20-\x7e]|;/gu, (it) => encodeURIComponent(it));
}
