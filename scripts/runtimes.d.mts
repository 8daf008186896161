/** Where the binary of a runtime is; `undefined` where it was not fetched. */
export function runtime(name: "bun" | "deno" | "workerd"): string | undefined;
export function fetchRuntimes(): void;
