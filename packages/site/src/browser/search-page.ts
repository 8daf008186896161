/** How long, in milliseconds, nothing is typed before the page follows. */
const pause = 150;

/**
 * The page of a search follows what is typed: its address has the query, and what stands on it is what the server finds,
 * with the page of the first hit whole below a list.
 */
export class SearchPage {
  readonly #main = document.querySelector("main");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = new AbortController();

  constructor() {
    void this.#addFirst(this.#asked.signal).catch(() => undefined);
  }

  show(query: string): void {
    const address = `/search?q=${encodeURIComponent(query)}`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      history.replaceState(history.state, "", address);
      this.#asked.abort();
      this.#asked = new AbortController();
      // What fails or is overtaken leaves the page as it is; the list under the field is local.
      this.#follow(address, this.#asked.signal).catch(() => undefined);
    }, pause);
  }

  async #follow(address: string, signal: AbortSignal): Promise<void> {
    const found = await documentAt(address, signal);
    const article = found.querySelector("main > article");
    if (article === null) return;
    document.title = found.title;
    this.#main?.replaceChildren(article);
    await this.#addFirst(signal);
  }

  /** The page of the first hit, below a list of hits. */
  async #addFirst(signal: AbortSignal): Promise<void> {
    // Only a list of hits has a table with links to their pages right in the article of a search.
    const link = this.#isList() ? this.#main?.querySelector<HTMLAnchorElement>("tbody th a") : null;
    if (link === null || link === undefined) return;
    const found = await documentAt(link.pathname, signal);
    const article = found.querySelector("main > article");
    if (article === null) return;
    article.setAttribute("aria-label", "The first hit");
    this.#main?.append(article);
  }

  /** Whether the page is a list rather than the one page that answers: only then its address is that of the search. */
  #isList(): boolean {
    return this.#main?.querySelector("h1")?.textContent?.startsWith("Search") === true;
  }
}

async function documentAt(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { headers: { Accept: "text/html" }, signal });
  if (!response.ok) throw new Error(`No page at ${address}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
