import { type Fact, type WirePiece, wireHtml } from "@verdict/lookup";
import { button, element } from "../check/element.ts";
import { jsonLines } from "./lines.ts";

/** What a run tells: each piece when it went over the wire, and at the end what came of it. */
interface Told {
  readonly piece?: WirePiece;
  readonly outcome?: { readonly badge: string; readonly facts: readonly Fact[] };
}

/** A button that runs the cause again, so that its octets are seen as they come. */
export function addWatching(): void {
  const wire = document.querySelector<HTMLElement>("ol.wire");
  const badge = document.querySelector<HTMLElement>(".badge");
  if (wire === null || badge === null) return;
  let running: AbortController | undefined;
  badge.setAttribute("role", "status");
  const again = button("Run again, live", async () => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    wire.replaceChildren();
    wire.setAttribute("aria-busy", "true");
    badge.textContent = "running";
    try {
      await watch(wire, badge, mine.signal);
    } catch {
      if (!mine.signal.aborted) badge.textContent = "could not be run just now";
    }
    if (running === mine) wire.removeAttribute("aria-busy");
  });
  wire.before(element("div", { class: "doing" }, again));
}

async function watch(wire: Element, badge: Element, signal: AbortSignal): Promise<void> {
  const { pathname, search } = location;
  const response = await fetch(pathname.replace(/^\/try/, "/try/live") + search, { signal });
  if (!response.ok || response.body === null) throw new Error(`It is answered ${response.status}.`);
  for await (const it of jsonLines(response.body)) {
    if (signal.aborted) return;
    const { piece, outcome } = it as Told;
    if (piece !== undefined) wire.insertAdjacentHTML("beforeend", wireHtml(piece));
    if (outcome === undefined) continue;
    badge.textContent = outcome.badge;
    for (const [label, value] of outcome.facts) tell(label, String(value));
  }
}

/** Put the value of a fact where it stands. */
function tell(label: string, value: string): void {
  const term = [...document.querySelectorAll("dt")].find((it) => it.textContent === label);
  const place = term?.nextElementSibling;
  if (place) place.textContent = value;
}
