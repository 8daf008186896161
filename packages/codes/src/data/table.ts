import { informational } from "./statuses/1xx.ts";
import { success } from "./statuses/2xx.ts";
import { redirection } from "./statuses/3xx.ts";
import { clientError } from "./statuses/4xx.ts";
import { serverError } from "./statuses/5xx.ts";
import { aws } from "./statuses/vendors/aws.ts";
import { cloudflare } from "./statuses/vendors/cloudflare.ts";
import { microsoft } from "./statuses/vendors/microsoft.ts";
import { nginx } from "./statuses/vendors/nginx.ts";
import { observers } from "./statuses/vendors/observers.ts";
import { others } from "./statuses/vendors/others.ts";
import { shopify } from "./statuses/vendors/shopify.ts";

/** Codes of the registry, by class. */
export const registered = {
  ...informational,
  ...success,
  ...redirection,
  ...clientError,
  ...serverError,
} as const;

/** Codes that nobody registered and somebody uses. */
export const unregistered = {
  ...nginx,
  ...cloudflare,
  ...aws,
  ...microsoft,
  ...shopify,
  ...observers,
  ...others,
} as const;

/** The one table. */
export const rows = { ...registered, ...unregistered } as const;

/** A code that the registry holds. */
export type RegisteredCode = keyof typeof registered;

/** A code that the registry keeps without a name, `(Unused)`. */
export type UnusedCode = {
  [Code in RegisteredCode]: (typeof registered)[Code] extends { registration: "iana-unused" }
    ? Code
    : never;
}[RegisteredCode];

/** A code that the table holds, registered or not. */
export type StatusCode = keyof typeof rows;
