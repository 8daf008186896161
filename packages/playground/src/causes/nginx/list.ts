import type { Cause } from "../cause.ts";
import { noResponse } from "./444.ts";
import { headerTooLarge } from "./494.ts";
import { certificateError } from "./495.ts";
import { certificateRequired } from "./496.ts";
import { plainHttpOnTlsPort } from "./497.ts";
import { clientClosedRequest } from "./499.ts";

export const nginx: readonly Cause[] = [
  noResponse,
  headerTooLarge,
  certificateError,
  certificateRequired,
  plainHttpOnTlsPort,
  clientClosedRequest,
];
