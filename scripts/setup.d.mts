/** The repository. */
export const root: string;

/** The environment in which whatever a command starts finds the same Node. */
export function environmentFor(node: string): NodeJS.ProcessEnv;
