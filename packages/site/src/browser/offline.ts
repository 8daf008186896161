/** Starts the worker by which pages can be read offline; its address is in `data-worker` of this script's element. */
const at = document.currentScript?.dataset["worker"];

/** Whoever saves data has asked for nothing that was not opened (W3C Save Data API). */
const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };

if (at !== undefined && "serviceWorker" in navigator && connection?.saveData !== true) {
  // After the page has all that it needs: the worker fetches some of its own.
  addEventListener("load", () => {
    // Where browsers forbid it, in private windows for one, the pages do without.
    navigator.serviceWorker.register(at).catch(() => undefined);
  });
}

export {};
