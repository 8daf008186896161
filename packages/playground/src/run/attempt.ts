import { allCauses } from "../causes/all.ts";
import type { Cause } from "../causes/cause.ts";
import type { Recipe } from "../causes/recipe.ts";
import type { Lab } from "../lab.ts";
import type { LogEntry } from "../log/log.ts";
import { run } from "./run.ts";
import type { Happening, Transcript } from "./transcript.ts";

/** One run of a cause. */
export interface Attempt extends Transcript {
  readonly cause: Cause;
  readonly recipe: Recipe;
  /** Whether what the recipe promises was seen: the status on the wire, ahead, inside, or in the log. */
  readonly happened: boolean;
  /** The line of the log, where the code is seen there only. */
  readonly logged?: LogEntry;
}

/** Milliseconds that the log has to say what happened. */
const patience = 3000;

/** Milliseconds that an answer has, at least. */
const usual = 5000;

/** The cause of a code; `undefined` for a code that has none. */
export function causeOf(code: number): Cause | undefined {
  return allCauses.find((it) => it.code === code);
}

/**
 * Cause a code for real and say what went over the wire.
 *
 * @param recipe one of the cause's recipes, its first unless told, or its miss
 * @param told hears of all that happens, when it does
 */
export async function attempt(
  lab: Lab,
  cause: Cause,
  recipe = cause.recipes[0] as Recipe,
  told?: (it: Happening) => void,
): Promise<Attempt> {
  const before = lab.log.count;
  // A request that does not come whole is answered once the playground's patience is over.
  const transcript = await run(
    recipe,
    {
      host: lab.address,
      port: lab.port,
      beside: (name) => {
        const open = cause.besides?.[name];
        if (open === undefined)
          throw new Error(`The cause of ${cause.code} has no server called ${name}.`);
        return open(lab);
      },
      certificate: async (which) => (await lab.certificates())[which],
    },
    Math.max(usual, lab.limits.patience * 1.5),
    told,
  );
  const isMiss = recipe === cause.miss;
  const logged =
    cause.seen === "log" && !isMiss
      ? await lab.log
          .next((it) => it.id > before && it.logged === cause.code, patience)
          .catch(() => undefined)
      : undefined;
  return {
    ...transcript,
    cause,
    recipe,
    happened: seenIn(cause, recipe, transcript, logged),
    ...(logged === undefined ? {} : { logged }),
  };
}

function seenIn(
  cause: Cause,
  recipe: Recipe,
  { status, answers }: Transcript,
  logged: LogEntry | undefined,
): boolean {
  if (recipe.sees !== undefined && status !== recipe.sees) return false;
  if (recipe === cause.miss) return true;
  switch (cause.seen) {
    case "wire":
      return recipe.sees !== undefined || status === cause.code;
    case "interim":
      return answers.some((it) => it.interim.includes(cause.code) || it.status === cause.code);
    case "content":
      return answers.some((it) =>
        Buffer.from(it.content).toString("latin1").includes(String(cause.code)),
      );
    case "log":
      return logged !== undefined;
  }
}
