import { element } from "../check/element.ts";

/** A request of a cause, as the workbench tells it. */
interface Step {
  readonly request: {
    readonly method?: string;
    readonly target: string;
    readonly fields?: Readonly<Record<string, string>>;
    readonly content?: string;
  };
  readonly times?: number;
  readonly keep?: Readonly<Record<string, string>>;
}

/** Milliseconds that the browser has for one request. */
const patience = 8000;

const name = "fetch, this browser";

/** The row of the browser's own fetch, which asks as soon as the page is there. */
export function addBrowser(): void {
  const [, path] = /^(\/try\/\d+)\/clients$/.exec(location.pathname) ?? [];
  const table = document.querySelector("table");
  const body = table?.tBodies[0];
  if (path === undefined || !table || !body) return;
  const heads = [...table.querySelectorAll("thead th")].map((it) => it.textContent);
  const row = body.insertRow(0);
  const fill = (cells: readonly string[]): void => {
    const rest = heads
      .slice(1)
      .map((head, i) => element("td", { "data-th": head }, cells[i] ?? ""));
    row.replaceChildren(element("th", { scope: "row" }, name), ...rest);
  };
  fill(["is asking"]);
  run(`${path}/requests${location.search}`).then(fill, (error) => fill([wordsOf(error)]));
}

/** Send what the recipe says, and give the cells of its row. */
async function run(address: string): Promise<readonly string[]> {
  const steps: readonly Step[] = await (await fetch(address)).json();
  if (steps.length === 0) return ["a page is not let send this"];
  const known: Record<string, string> = { host: location.host };
  const filled = (text: string): string =>
    text.replace(/\{([a-z]+)\}/g, (whole, it: string) => known[it] ?? whole);
  let cells: readonly string[] = [];
  for (const { request, times = 1, keep = {} } of steps) {
    const { method = "GET", target, fields = {}, content } = request;
    const headers = Object.entries(fields).map(([it, value]): [string, string] => [
      it,
      filled(value),
    ]);
    for (let i = 0; i < times; i++) {
      const start = performance.now();
      const body = content === undefined ? {} : { body: filled(content) };
      const signal = AbortSignal.timeout(patience);
      const init = { method, headers, ...body, signal, cache: "no-store" } as const;
      const { said, response } = await ask(filled(target), init);
      for (const [it, field] of Object.entries(keep)) {
        known[it] = response?.headers.get(field) ?? "";
      }
      const took = `${Math.round(performance.now() - start)} ms`;
      const tells = response?.redirected === true ? "redirected is true" : "";
      cells = [said, "not seen from here", took, "not seen from here", tells];
    }
  }
  return cells;
}

/** Ask, and read all of the answer. */
async function ask(
  target: string,
  init: RequestInit,
): Promise<{ readonly said: string; readonly response?: Response }> {
  try {
    const response = await fetch(target, init);
    const status = `${response.status} ${response.statusText}`.trim();
    try {
      await response.arrayBuffer();
      return { said: status, response };
    } catch (error) {
      return { said: `${response.status}, then ${wordsOf(error)}`, response };
    }
  } catch (error) {
    return { said: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
