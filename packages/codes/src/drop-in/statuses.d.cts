/** What `require()` gives: the function itself, with its type in it. */
import type types from "@verdict/codes/drop-in/statuses" with { "resolution-mode": "import" };

declare const status: typeof types;
declare namespace status {
  type Result<Text extends string> = types.Result<Text>;
}

export = status;
