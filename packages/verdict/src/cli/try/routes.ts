import { code } from "@verdict/codes";
import { allCauses, attemptPage, tryList } from "@verdict/playground/try";
import type { Answer, Call, Route } from "@verdict/site";
import { clientsPage } from "./clients-page.ts";
import { compareClients } from "./compare.ts";
import { requestsForPage } from "./for-page.ts";
import type { Gate } from "./gate.ts";

/** A running playground, as far as the workbench needs it. */
export type Lab = Awaited<ReturnType<typeof import("@verdict/playground").playground>>;

/** Which recipe an address is about: its number, or the request that almost causes the code. */
export function wayOf(query: URLSearchParams): number | "miss" {
  return query.has("miss") ? "miss" : Number(query.get("recipe") ?? 0);
}

/** `/try` leads to all causes, `/try/404` runs one and shows its octets, `/try/404/clients` lets clients run it. */
export function pageRoutes(lab: Lab, gate: Gate): readonly Route[] {
  const recipeOf = ({ parts, target }: Call) => {
    const cause = allCauses.find((it) => it.code === Number(parts[0]));
    const way = wayOf(target.query);
    const recipe = way === "miss" ? cause?.miss : cause?.recipes[way];
    return cause === undefined || recipe === undefined ? undefined : { cause, recipe, way };
  };
  const answered = async (make: () => Promise<Answer>): Promise<Answer> =>
    (await gate.through(make))?.made ?? busy;
  return [
    { path: /^\/try$/, answer: () => ({ kind: "page", doc: tryList() }) },
    {
      path: /^\/try\/(\d{1,3})$/,
      answer: (call) => {
        const found = recipeOf(call);
        if (found === undefined) return undefined;
        return answered(async () => {
          const attempt = await lab.attempt(found.cause.code, found.way);
          if (attempt === undefined) throw new Error("A cause that was there is gone.");
          return { kind: "page", doc: attemptPage(attempt, new URL(lab.url).host) };
        });
      },
    },
    {
      path: /^\/try\/(\d{1,3})\/clients$/,
      answer: (call) => {
        const found = recipeOf(call);
        if (found === undefined) return undefined;
        const { cause, recipe } = found;
        return answered(async () => {
          const { hostname, port } = new URL(lab.url);
          const host = hostname.replace(/^\[|\]$/g, "");
          const all = await compareClients(recipe, { host, port: Number(port) });
          return { kind: "page", doc: clientsPage(cause, recipe, all) };
        });
      },
    },
    {
      path: /^\/try\/(\d{1,3})\/requests$/,
      answer: (call) => {
        const found = recipeOf(call);
        const content = JSON.stringify(found === undefined ? [] : requestsForPage(found.recipe));
        return { kind: "file", type: "application/json", content };
      },
    },
  ];
}

const busy: Answer = {
  kind: "problem",
  code: code.SERVICE_UNAVAILABLE,
  detail: "Too many exchanges are tried just now.",
  fields: { "Retry-After": "1" },
};
