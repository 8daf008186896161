import { asyncJobs } from "./async-jobs.ts";
import { caching } from "./caching.ts";
import { choosing } from "./choosing.ts";
import { clients } from "./clients.ts";
import { customCodes } from "./custom-codes.ts";
import { errors } from "./errors.ts";
import { existingApp } from "./existing-app.ts";
import type { Guide } from "./guide.ts";
import { methodsGuide } from "./methods.ts";
import { rateLimits } from "./rate-limits.ts";
import { redirects } from "./redirects.ts";

/** The guides, in the order in which one would read them. */
export const guides: readonly Guide[] = [
  choosing,
  errors,
  existingApp,
  clients,
  methodsGuide,
  caching,
  redirects,
  rateLimits,
  asyncJobs,
  customCodes,
];
