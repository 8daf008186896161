import { nameOf } from "@verdict/codes";
import type { Help, SearchHit } from "./result.ts";

/** What one way of understanding a query makes of it. */
export interface Found {
  readonly results: readonly SearchHit[];
  readonly page?: string;
  readonly help?: Help;
}

/** Codes, best first, that all answer for the same reason. */
export function hits(codes: readonly number[], why: string): SearchHit[] {
  return [...new Set(codes)].flatMap((code) => {
    const name = nameOf(code);
    return name === undefined ? [] : [{ code, name, why }];
  });
}
