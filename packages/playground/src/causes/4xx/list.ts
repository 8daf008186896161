import type { Cause } from "../cause.ts";
import { preconditionFailed } from "./412.ts";

export const clientError: readonly Cause[] = [preconditionFailed];
