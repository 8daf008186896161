import { code } from "@verdict/codes";
import { json, resource, seeOther, accepted as taken } from "@verdict/server";
import { Bounded } from "../../bounded.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const accepted: Cause = {
  code: code.ACCEPTED,
  when: "a request is taken on and not done yet; its monitor says how it goes",
  seen: "wire",
  cite: "RFC 9110 15.3.3",
  recipes: [{ title: "A job is begun", steps: [ask("POST", "/cause/202/jobs")] }],
  resources: (lab) => {
    const begun = new Bounded<string, number>(lab.limits.clients);
    return [
      resource("/cause/202/jobs", {
        POST: () => {
          const id = crypto.randomUUID();
          begun.set(id, Date.now());
          return taken(`/cause/202/jobs/${id}`, { status: "queued" });
        },
      }),
      resource("/cause/202/jobs/:id", {
        load: ({ params }) => {
          const time = begun.get(params.id);
          if (time === undefined) return undefined;
          // It takes a second; then its result is elsewhere.
          return Date.now() - time < 1000 ? { status: "running" } : seeOther("/cause/200");
        },
        offer: { "application/json": json },
      }),
    ];
  },
};
