import type { Cause } from "../cause.ts";
import { noResponse } from "./444.ts";
import { clientClosedRequest } from "./499.ts";

export const nginx: readonly Cause[] = [noResponse, clientClosedRequest];
