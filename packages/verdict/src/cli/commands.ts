import type { Command } from "./command.ts";
import { by } from "./commands/by.ts";
import { check } from "./commands/check.ts";
import { choose } from "./commands/choose.ts";
import { completions } from "./commands/completions.ts";
import { decide } from "./commands/decide.ts";
import { exportSite } from "./commands/export.ts";
import { fields } from "./commands/fields.ts";
import { methods } from "./commands/methods.ts";
import { migrate } from "./commands/migrate.ts";
import { search } from "./commands/search.ts";
import { serve } from "./commands/serve.ts";
import { show } from "./commands/show.ts";
import { attempt } from "./commands/try.ts";

/** Words that name no command are for this one. */
export const other: Command = show;

/** Every command with a name, in the order of the help. */
export const commands: readonly Command[] = [
  search,
  choose,
  decide,
  check,
  attempt,
  by,
  methods,
  fields,
  serve,
  exportSite,
  migrate,
  completions,
];
