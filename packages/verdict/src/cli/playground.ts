import type { Mount, Route } from "@verdict/site";
import type { Lab } from "./try/routes.ts";

/** What of a playground is in the workbench: `/try`, what its pages are told live, and what a browser's fetch can cause. */
export async function tryParts(
  lab: Lab,
): Promise<{ readonly routes: readonly Route[]; readonly mounts: readonly Mount[] }> {
  const [{ pageRoutes }, { liveMount }, { causeMount }, { Gate }] = await Promise.all([
    import("./try/routes.ts"),
    import("./try/live.ts"),
    import("./try/pass.ts"),
    import("./try/gate.ts"),
  ]);
  const gate = new Gate();
  return { routes: pageRoutes(lab, gate), mounts: [liveMount(lab, gate), causeMount(lab)] };
}
