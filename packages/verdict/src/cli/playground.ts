import type { Route } from "@verdict/site";

/** A running playground, as far as the workbench needs it. */
type Lab = Awaited<ReturnType<typeof import("@verdict/playground").playground>>;

/** `/try/404` of the workbench: the real exchange with the playground, and the octets of it; `/try` leads to all. */
export async function tryRoutes(lab: Lab): Promise<readonly Route[]> {
  const { attemptPage, tryList } = await import("@verdict/playground/try");
  return [
    { path: /^\/try$/, answer: () => ({ kind: "page", doc: tryList() }) },
    {
      path: /^\/try\/(\d{1,3})$/,
      answer: async ({ parts, target }) => {
        const which = target.query.has("miss") ? "miss" : Number(target.query.get("recipe") ?? 0);
        const attempt = await lab.attempt(Number(parts[0]), which);
        return attempt === undefined
          ? undefined
          : { kind: "page", doc: attemptPage(attempt, new URL(lab.url).host) };
      },
    },
  ];
}
