/**
 * The script of the pages under `/try`: a cause is run again while one watches, what is there to be typed is copied, and
 * the browser's own fetch stands beside the other clients.
 */
import { addBrowser } from "./browser-row.ts";
import { addCopying } from "./copying.ts";
import { addWatching } from "./watching.ts";

addWatching();
addCopying();
addBrowser();
