import { informational } from "./1xx/list.ts";
import { successful } from "./2xx/list.ts";
import { redirection } from "./3xx/list.ts";
import { clientError } from "./4xx/list.ts";
import { serverError } from "./5xx/list.ts";
import { aws } from "./aws/list.ts";
import type { Cause } from "./cause.ts";
import { cloudflare } from "./cloudflare/list.ts";
import { microsoft } from "./microsoft/list.ts";
import { nginx } from "./nginx/list.ts";
import { others } from "./others/list.ts";

/** Every cause, by its code. */
export const allCauses: readonly Cause[] = [
  ...informational,
  ...successful,
  ...redirection,
  ...clientError,
  ...serverError,
  ...nginx,
  ...cloudflare,
  ...aws,
  ...microsoft,
  ...others,
].sort((a, b) => a.code - b.code);
