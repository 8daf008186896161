/** Every case of our own. */
import { cases as content } from "./content.ts";
import { cases as ends } from "./ends.ts";
import { cases as redirects } from "./redirects.ts";
import { cases as retry } from "./retry.ts";
import { cases as state } from "./state.ts";
import { cases as told } from "./told.ts";

export const cases = [retry, told, redirects, ends, content, state].flat();
