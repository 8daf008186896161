import type { NotStatus } from "../text.ts";

/** Numbers that look like statuses and are not. */
export const notStatuses: readonly NotStatus[] = [
  { value: "110-113, 199, 214, 299", what: "warn-codes of the Warning field (obsolete)" },
  { value: "-310 (shown as 310)", what: "Chromium network error ERR_TOO_MANY_REDIRECTS" },
  { value: "210 Content Different", what: "folklore in old code lists; WebDAV drafts only" },
  { value: "1000-1200", what: "Cloudflare page error numbers, carried by a normal status" },
  {
    value: "401.1, 404.13 and so on",
    what: "IIS sub-status, logged only; the wire has the integer part",
  },
  { value: "H10-H99", what: "Heroku router log codes; the wire has mostly 503" },
  { value: "12001-12175", what: "WinINet/WinHTTP client errors" },
  { value: "1200, 1201", what: "Cosmos DB SDK pseudo codes" },
  { value: "7xx", what: "joke proposal for developer errors" },
  { value: "0-16", what: "gRPC codes in the grpc-status field, usually under HTTP 200" },
];
