/** A real browser without a library: Debian's Chromium, driven over the DevTools protocol. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const program = "/usr/bin/chromium";

/** Whether there is a browser on this machine. */
export const hasChromium: boolean = existsSync(program);

/** A part of a page as a screen reader gets it. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A page in the browser. */
export interface Page {
  /** Load an address, and wait until its scripts have run. */
  open(url: string): Promise<void>;
  /** Press a key by its name, with `Control`, `Meta` or none: `ArrowDown`, `k`. */
  press(key: string, modifier?: "Control" | "Meta"): Promise<void>;
  /** Type a text, key by key. */
  type(text: string): Promise<void>;
  /** What an expression is in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Wait until an expression is true in the page. */
  until(expression: string): Promise<void>;
  /** All that a screen reader gets. */
  accessible(): Promise<readonly Accessible[]>;
  /** What the console said, violations of the policy among it. */
  readonly complaints: string[];
  /** Let no address through that is like one of these; all without any. */
  block(...urls: readonly string[]): Promise<void>;
  /** Run scripts, or none. */
  runScripts(isOn: boolean): Promise<void>;
  /** The page as a picture of this size, in PNG. */
  picture(width: number, height: number, scheme?: "light" | "dark"): Promise<Buffer>;
}

/** How a browser differs from the usual one. */
export interface Browser {
  /** Whether it has service workers. They fetch on their own, which is nothing that other tests wait for. */
  readonly hasWorkers?: boolean;
}

/** A browser with one page, and the port on which tools speak to it. */
export async function chromium({ hasWorkers = false }: Browser = {}): Promise<{
  page: Page;
  port: number;
  close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "chromium-"));
  const child = spawn(
    program,
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"],
      ...[`--user-data-dir=${folder}`, "about:blank"],
    ],
    { stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const port = await eventually(() => {
    const [first = ""] = readFileSync(join(folder, "DevToolsActivePort"), "utf8").split("\n");
    return first === "" ? undefined : first;
  });
  const target = await eventually(async () => {
    const list = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    return list.find((it) => it.type === "page")?.webSocketDebuggerUrl;
  });
  const socket = new WebSocket(target);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return {
    page: await pageOver(socket, hasWorkers),
    port: Number(port),
    close: async () => {
      socket.close();
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Params = Readonly<Record<string, unknown>>;

async function pageOver(socket: WebSocket, hasWorkers: boolean): Promise<Page> {
  let last = 0;
  const waiting = new Map<number, { resolve: (it: never) => void; reject: (it: Error) => void }>();
  const complaints: string[] = [];
  socket.on("message", (data) => {
    const { id, result, error, method, params } = JSON.parse(String(data));
    if (method === "Log.entryAdded" && params.entry.level === "error") {
      complaints.push(params.entry.text);
    }
    if (method === "Runtime.exceptionThrown") complaints.push(params.exceptionDetails.text);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) asked?.reject(new Error(error.message));
    else asked?.resolve(result as never);
  });
  const ask = <T>(method: string, params: Params = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  const press = async (key: string, modifier?: "Control" | "Meta"): Promise<void> => {
    const modifiers = modifier === undefined ? 0 : modifier === "Control" ? 2 : 4;
    const typed = key.length === 1 && modifiers === 0 ? key : key === "Enter" ? "\r" : undefined;
    const event = { key, modifiers, windowsVirtualKeyCode: keyCode(key) };
    const text = typed === undefined ? {} : { text: typed };
    const type = typed === undefined ? "rawKeyDown" : "keyDown";
    await ask("Input.dispatchKeyEvent", { type, ...event, ...text });
    await ask("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  };
  const until = async (expression: string): Promise<void> => {
    // A page that is left takes its answers along.
    const isSo = () => evaluate<boolean>(expression).catch(() => false);
    await eventually(async () => ((await isSo()) ? true : undefined), expression);
  };
  for (const domain of ["Page", "Runtime", "Log", "Network", "Accessibility"])
    await ask(`${domain}.enable`);
  if (!hasWorkers) {
    const source = "delete Navigator.prototype.serviceWorker";
    await ask("Page.addScriptToEvaluateOnNewDocument", { source });
  }
  return {
    complaints,
    evaluate,
    press,
    until,
    open: async (url) => {
      await ask("Page.navigate", { url });
      // What is asked from here on is asked of the new page; an event could be one of the page that is left.
      await until("document.readyState === 'complete'");
    },
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    accessible: async () => {
      const { nodes } = await ask<{ nodes: readonly AxNode[] }>("Accessibility.getFullAXTree");
      return nodes
        .filter((it) => !it.ignored)
        .map(({ role, name, properties = [] }) => ({
          role: role?.value ?? "",
          name: name?.value ?? "",
          properties: Object.fromEntries(properties.map((it) => [it.name, it.value.value])),
        }));
    },
    block: async (...urls) => {
      await ask("Network.setBlockedURLs", { urls });
    },
    runScripts: async (isOn) => {
      await ask("Emulation.setScriptExecutionDisabled", { value: !isOn });
    },
    picture: async (width, height, scheme = "light") => {
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await ask("Emulation.setEmulatedMedia", { features });
      const size = { width, height, deviceScaleFactor: 1, mobile: false };
      await ask("Emulation.setDeviceMetricsOverride", size);
      await ask("Emulation.setScrollbarsHidden", { hidden: true });
      const { data } = await ask<{ data: string }>("Page.captureScreenshot");
      return Buffer.from(data, "base64");
    },
  };
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value: unknown } }[];
}

/** What keys were called before they had names; browsers act on them still. */
function keyCode(key: string): number {
  const named: Record<string, number> = {
    Backspace: 8,
    Enter: 13,
    Escape: 27,
    Tab: 9,
    ArrowLeft: 37,
    ArrowUp: 38,
    ArrowDown: 40,
  };
  return named[key] ?? key.toUpperCase().charCodeAt(0);
}

/** Ask until there is an answer, for ten seconds. */
async function eventually<T>(
  get: () => T | undefined | Promise<T | undefined>,
  what = "the browser",
): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      const it = await get();
      if (it !== undefined) return it;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    if (Date.now() > until) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
