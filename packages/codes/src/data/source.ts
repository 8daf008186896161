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

const files: Readonly<Record<string, object>> = {
  "1xx.ts": informational,
  "2xx.ts": success,
  "3xx.ts": redirection,
  "4xx.ts": clientError,
  "5xx.ts": serverError,
  "vendors/aws.ts": aws,
  "vendors/cloudflare.ts": cloudflare,
  "vendors/microsoft.ts": microsoft,
  "vendors/nginx.ts": nginx,
  "vendors/observers.ts": observers,
  "vendors/others.ts": others,
  "vendors/shopify.ts": shopify,
};

/**
 * The file of this repository that holds the facts of a code, for whoever wants to mend them.
 *
 * @returns `undefined` for a code that the table does not hold
 * @example sourceOf(404) // "packages/codes/src/data/statuses/4xx.ts"
 */
export function sourceOf(code: number): string | undefined {
  const [file] = Object.entries(files).find(([, rows]) => Object.hasOwn(rows, String(code))) ?? [];
  return file === undefined ? undefined : `packages/codes/src/data/statuses/${file}`;
}
