import type { Cause } from "../cause.ts";
import { loginTimeout } from "./440.ts";
import { retryWith } from "./449.ts";
import { parentalControls } from "./450.ts";
import { expiredPassword } from "./457.ts";

export const microsoft: readonly Cause[] = [
  loginTimeout,
  retryWith,
  parentalControls,
  expiredPassword,
];
