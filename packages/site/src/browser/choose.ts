/** The script of the pages that choose: answers by keys and without a new load, and words that are answered as they are typed. */
import { Box } from "./choose-box.ts";
import { answerByKeys } from "./choose-keys.ts";
import { Chooser } from "./choose-place.ts";
import { onUse } from "./on-use.ts";

const { engine, late } = document.currentScript?.dataset ?? {};
const main = document.querySelector("main");

if (main !== null && engine !== undefined && late !== undefined) {
  const chooser = new Chooser(main, onUse(engine), onUse(late));
  answerByKeys(main, chooser);
  new Box(main, chooser);
}
