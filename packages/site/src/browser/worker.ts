/**
 * The worker that keeps pages for times without a network: those that were read, and the shell, which is the search with
 * its engine, the first page, the classes and the registered codes.
 *
 * The network comes first, and a copy where it fails or takes long: who looks something up wants it as it is now, with
 * its corrections, and the server answers from memory. Only files whose address names their version come from the copy
 * at once. What is live is never kept: what was posted, the API, what was tried.
 */

/** What the server writes before this script; its version changes with the content of anything in it. */
declare const shell: {
  readonly version: string;
  /** Without these nothing works offline. */
  readonly files: readonly string[];
  /** Taken along as far as they can be had. */
  readonly pages: readonly string[];
  /** What stands for a page that was never read. */
  readonly offline: string;
  /** The status of that answer. */
  readonly status: number;
};

/** The worker's own scope, as much of it as is used. */
declare const self: {
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
};

interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

const family = "verdict ";
const shellCache = family + shell.version;
const readCache = `${family}read`;

/** Milliseconds until a copy is better than to wait on. */
const patience = 1500;

/** Pages and files that were read; the oldest goes first. */
const most = 250;

/** Addresses whose answers are of the moment. */
const live = /^\/(?:api|try|health)(?:[/.]|$)/;

/** What pages load, by the destination of its request. */
const loaded = new Set(["script", "style", "image", "manifest", "worker"]);

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([removeOld(), preload(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { method, url, mode, destination } = event.request;
  const { origin, pathname, searchParams } = new URL(url);
  if (method !== "GET" || origin !== location.origin || live.test(pathname)) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (loaded.has(destination)) event.respondWith(file(event, searchParams.has("v")));
});

async function fill(): Promise<void> {
  const cache = await caches.open(shellCache);
  const { files, pages, offline } = shell;
  await cache.addAll([...files, offline].map(asked));
  await Promise.allSettled(pages.map((it) => cache.add(asked(it))));
}

/** As a page asks; a copy in the browser's own cache is confirmed first. */
function asked(address: string): Request {
  return new Request(address, { cache: "no-cache", headers: { Accept: "text/html,*/*;q=0.8" } });
}

async function removeOld(): Promise<void> {
  for (const name of await caches.keys()) {
    const isOld = name.startsWith(family) && name !== shellCache && name !== readCache;
    if (isOld) await caches.delete(name);
  }
}

/** Let the browser ask for a page while this worker starts. */
async function preload(): Promise<void> {
  await self.registration.navigationPreload?.enable();
}

async function page(event: Fetching): Promise<Response> {
  const answer = fromNetwork(event);
  const copy = await copyOf(event.request.url, false);
  if (copy !== undefined) return soon(answer, copy);
  return answer.catch(() => missing());
}

async function file(event: Fetching, isVersioned: boolean): Promise<Response> {
  const { url, destination } = event.request;
  const exact = isVersioned ? await copyOf(url, false) : undefined;
  if (exact !== undefined) return exact;
  const answer = fromNetwork(event);
  // An old page asks for an old script; the present one does as well.
  const copy = await copyOf(url, destination === "script" || destination === "style");
  if (copy === undefined) return answer;
  return isVersioned ? answer.catch(() => copy) : soon(answer, copy);
}

/** The answer; the copy where it fails or takes long. */
function soon(answer: Promise<Response>, copy: Response): Promise<Response> {
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), patience));
  return Promise.race([answer.catch(() => copy), late]);
}

async function fromNetwork(event: Fetching): Promise<Response> {
  const { request } = event;
  const response = (await event.preloadResponse) ?? (await fetch(request));
  if (mayBeKept(request, response)) event.waitUntil(keep(request.url, response.clone()));
  return response;
}

/** Whether a copy may be used later (RFC 9111 3), and is of a page or a part of one. */
function mayBeKept({ mode }: Request, { ok, type, redirected, headers }: Response): boolean {
  if (!ok || redirected || type !== "basic") return false;
  if (/\b(?:no-store|no-cache|private)\b/i.test(headers.get("Cache-Control") ?? "")) return false;
  return mode !== "navigate" || headers.get("Content-Type")?.startsWith("text/html") === true;
}

async function keep(url: string, response: Response): Promise<void> {
  const shelf = await caches.open(shellCache);
  if ((await shelf.match(url, { ignoreVary: true })) !== undefined) {
    await shelf.put(url, response);
    return;
  }
  const cache = await caches.open(readCache);
  // As the newest again.
  await cache.delete(url, { ignoreVary: true });
  await cache.put(url, response);
  const known = await cache.keys();
  await Promise.all(known.slice(0, -most).map((it) => cache.delete(it)));
}

/** A copy of what is at an address; plain files have a slash at its end that links may lack. */
async function copyOf(address: string, ignoreSearch: boolean): Promise<Response | undefined> {
  const url = new URL(address);
  url.hash = "";
  const options = { ignoreSearch, ignoreVary: true };
  const copy = await caches.match(url.href, options);
  if (copy !== undefined || url.pathname === "/") return copy;
  url.pathname = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return caches.match(url.href, options);
}

/** What a cache without a connection and without a copy has to answer (RFC 9111 5.2.2.2). */
async function missing(): Promise<Response> {
  const copy = await caches.match(shell.offline, { ignoreVary: true });
  if (copy === undefined) return Response.error();
  const { body, headers } = copy;
  return new Response(body, { status: shell.status, headers });
}

export {};
