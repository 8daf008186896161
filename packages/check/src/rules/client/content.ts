import type { Request } from "../../exchange.ts";
import { announced } from "../framing/lengths.ts";

/** Whether a request has content, or says that it has. */
export function hasContent({ content, fields }: Request): boolean {
  return (
    (content?.length ?? 0) > 0 || fields.has("transfer-encoding") || (announced(fields) ?? 0) > 0
  );
}
