import type { Cause } from "../cause.ts";
import { clientClosedConnection } from "./460.ts";
import { tooManyForwarded } from "./463.ts";
import { incompatibleProtocol } from "./464.ts";
import { identityProviderError } from "./561.ts";

export const aws: readonly Cause[] = [
  clientClosedConnection,
  tooManyForwarded,
  incompatibleProtocol,
  identityProviderError,
];
