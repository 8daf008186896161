/** What a search field loads when it is first used: the engine with its index. */
import { warmUp } from "@verdict/lookup/search";
import { optionsFor } from "./options.ts";

export type { Option, Options } from "./options.ts";
export { optionsFor };

warmUp();
// Misspelt words build the speller, which a keystroke would wait for otherwise.
optionsFor("fobridden by the upstraem");
