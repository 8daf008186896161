/** Install programs from Debian's packages, by name and by a file of theirs; whether all of it is there. */
export function installFromDebian(more?: Readonly<Record<string, string>>): boolean;
export const forBenchmark: Readonly<Record<string, string>>;
