/**
 * A module that is loaded when it is first asked for, and again where that failed.
 *
 * @returns what gives the module, or `undefined` where it cannot be had now
 */
export function onUse<T>(address: string): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  let failed = 0;
  return () => {
    // A browser remembers which module failed, and fetches it again only under another address.
    loading ??= import(failed === 0 ? address : `${address}&again=${failed}`).catch(() => {
      // The network may be back at the next keystroke.
      loading = undefined;
      failed += 1;
    });
    return loading;
  };
}
