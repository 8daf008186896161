/** The script of every page: its search field answers as you type, and can be reached by keys. */
import { Combobox } from "./combobox.ts";
import { focusByKeys } from "./keys.ts";
import { onUse } from "./on-use.ts";
import { SearchPage } from "./search-page.ts";

type Engine = typeof import("./engine.ts");

const engineAt = document.currentScript?.dataset["engine"];
const input = document.querySelector<HTMLInputElement>('form[action="/search"] input[name="q"]');

if (input !== null && engineAt !== undefined) {
  const load = onUse<Engine>(engineAt);
  const page = location.pathname === "/search" ? new SearchPage() : undefined;
  new Combobox(input, load, (query) => page?.show(query));
  focusByKeys(input, load);
  // Whoever opens the first page came to search; on a phone the keyboard would cover it.
  const isHome = location.pathname === "/" && location.hash === "";
  if (isHome && !matchMedia("(pointer: coarse)").matches) input.focus({ preventScroll: true });
}
