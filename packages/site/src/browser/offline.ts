/** Starts the worker by which pages can be read offline; its address is in `data-worker` of this script's element. */
const at = document.currentScript?.dataset["worker"];

/** Whoever saves data has asked for nothing that was not opened (W3C Save Data API). */
const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };

/** Milliseconds after a page is there: the worker fetches some hundred kilobytes, and whoever reads goes first. */
const pause = 8000;

if (at !== undefined && "serviceWorker" in navigator && connection?.saveData !== true) {
  addEventListener("load", () => {
    setTimeout(() => {
      // Where browsers forbid it, in private windows for one, the pages do without.
      navigator.serviceWorker.register(at).catch(() => undefined);
    }, pause);
  });
}

export {};
