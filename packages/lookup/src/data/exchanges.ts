import { informational } from "./exchanges/1xx.ts";
import { success } from "./exchanges/2xx.ts";
import { redirection } from "./exchanges/3xx.ts";
import { clientError } from "./exchanges/4xx.ts";
import { serverError } from "./exchanges/5xx.ts";
import type { Exchange } from "./exchanges/exchange.ts";

export type { Exchange };

/** The smallest exchange that earns a status, by code. */
export const exchanges: Readonly<Record<number, Exchange>> = {
  ...informational,
  ...success,
  ...redirection,
  ...clientError,
  ...serverError,
};
