import { isSafe, methodAfter, status, statuses } from "@verdict/codes";
import { bare } from "../ast.ts";
import type { Suggestion } from "../eslint.ts";
import type { Sent } from "../read/sent.ts";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

export const noMethodChangingRedirect = rule({
  name: "no-method-changing-redirect",
  title: "Redirects of POST, PUT, PATCH and DELETE after which clients may send a GET",
  cite: "RFC 9110 15.4",
  recommended: true,
  suggests: true,
  messages: {
    changes:
      "After {{status}} clients send a {{after}} and no {{method}} ({{cite}}). Send {{keeping}} to keep the method, or {{getting}} if a GET is meant.",
    mayChange:
      "After {{status}} some clients send a GET and no {{method}} ({{cite}}). Send {{keeping}} to keep the method, or {{getting}} if a GET is meant.",
    use: "Send {{status}}.",
  },
  defaults: {},
  *find({ sent }) {
    for (const it of sent) {
      const { method, codes, at, statusNode } = it;
      if (method === undefined || isSafe(method)) continue;
      for (const { code, node } of codes) {
        const known = status(code);
        if (known?.kind !== "known" || known.redirect?.method !== "may-become-GET") continue;
        const { permanent } = known.redirect;
        const keeping = redirectThat("preserve", permanent);
        const getting = redirectThat("GET", false);
        if (keeping === undefined || getting === undefined) continue;
        const after = methodAfter(code, method);
        const data = { status: said(code), method, cite: known.spec.cite, after: after ?? "GET" };
        const choices = { keeping: said(keeping), getting: said(getting) };
        yield {
          node: statusNode === undefined ? at : node,
          messageId: after === method ? "mayChange" : "changes",
          data: { ...data, ...choices },
          suggest: [keeping, getting].flatMap((other) => use(it, node, other)),
        };
      }
    }
  },
});

/** The redirect that does so to the method. */
function redirectThat(method: "preserve" | "GET", permanent: boolean): number | undefined {
  return statuses.find(
    ({ redirect, final, registration }) =>
      final &&
      registration === "iana" &&
      redirect?.method === method &&
      redirect.permanent === permanent &&
      redirect.fetchFollows,
  )?.code;
}

/** Another status in its place, where one is written. */
function use(it: Sent, node: Sent["at"], other: number): Suggestion[] {
  const data = { status: said(other) };
  if (it.statusNode !== undefined) {
    if (typeof bare(node)?.value !== "number") return [];
    return [
      { messageId: "use", data, fix: (fixer) => fixer.replaceTextRange(node.range, `${other}`) },
    ];
  }
  // `res.redirect(to)` in Express takes the status first.
  const [to] = it.at.arguments ?? [];
  if (!/^res(?:p|ponse)?\.redirect$/.test(it.how) || to === undefined) return [];
  const start: [number, number] = [to.range[0], to.range[0]];
  return [{ messageId: "use", data, fix: (fixer) => fixer.replaceTextRange(start, `${other}, `) }];
}
