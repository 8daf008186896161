import { informational } from "./advice/1xx.ts";
import { success } from "./advice/2xx.ts";
import { redirection } from "./advice/3xx.ts";
import { clientError } from "./advice/4xx.ts";
import { serverError } from "./advice/5xx.ts";
import type { Advice } from "./advice/advice.ts";
import { vendors } from "./advice/vendors.ts";

export type { Advice };

/** Do and don't by code. */
export const advice: Readonly<Record<number, Advice>> = {
  ...informational,
  ...success,
  ...redirection,
  ...clientError,
  ...serverError,
  ...vendors,
};
