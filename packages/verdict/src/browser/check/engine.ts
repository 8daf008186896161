/** What the page of checks loads in a worker once it is used, so that it never waits: the linter itself. */
import type { Report } from "@verdict/check";
import { Unreadable } from "../../cli/check/report-from.ts";
import { inspect, type Late, said } from "./inspect.ts";
import type { Asked, Told } from "./messages.ts";

const tell = (it: Told): void => self.postMessage(it);

let last: Report | undefined;

addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer(asked: Asked): Promise<void> {
  if (asked.kind === "say") {
    if (last !== undefined) tell({ kind: "said", text: said(last, asked.form) });
    return;
  }
  last = undefined;
  const late = (): Promise<Late> =>
    import(asked.late).catch(() => {
      throw new Unreadable("What reads YAML could not be loaded; try again.");
    });
  try {
    const { report, shown } = await inspect(asked.name, asked.input, late, (it) =>
      tell({ kind: "progress", ...it }),
    );
    last = report;
    tell({ kind: "report", shown });
  } catch (error) {
    tell({ kind: "refused", why: whyNot(error as Error) });
  }
}

/** Why something cannot be checked, in a sentence: readers of JSON and YAML say it in words of their own. */
function whyNot({ message }: Error): string {
  const words = message.replace(/[.:\s]*$/, ".");
  return /^(?:It|There|What|The) /.test(words) ? words : `It cannot be read: ${words}`;
}
