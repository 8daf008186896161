/** The script of every page: its search field answers as you type, and can be reached by keys. */
import { Combobox } from "./combobox.ts";
import { focusByKeys } from "./keys.ts";
import { SearchPage } from "./search-page.ts";

type Engine = typeof import("./engine.ts");

const engineAt = document.currentScript?.dataset["engine"];
const input = document.querySelector<HTMLInputElement>('form[action="/search"] input[name="q"]');

if (input !== null && engineAt !== undefined) {
  let engine: Promise<Engine | undefined> | undefined;
  let failed = 0;
  const load = (): Promise<Engine | undefined> => {
    // A browser remembers which module failed, and fetches it again only under another address.
    engine ??= import(failed === 0 ? engineAt : `${engineAt}&again=${failed}`).catch(() => {
      // The network may be back at the next keystroke.
      engine = undefined;
      failed += 1;
    });
    return engine;
  };
  const page = location.pathname === "/search" ? new SearchPage() : undefined;
  new Combobox(input, load, (query) => page?.show(query));
  focusByKeys(input, load);
  // Whoever opens the first page came to search; on a phone the keyboard would cover it.
  const isHome = location.pathname === "/" && location.hash === "";
  if (isHome && !matchMedia("(pointer: coarse)").matches) input.focus({ preventScroll: true });
}
