import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where the data is kept unless somebody says otherwise: where this system keeps the state of programs, so that neither
 * an update nor a tidy checkout takes it away.
 */
export function usualPlace(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return join(stateFolder(env), "verdict", "demonstration.db");
}

/** Whether that is where PostgreSQL is, and no file. */
export function isPostgres(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === "win32") {
    return env["LOCALAPPDATA"] || join(homedir(), "AppData", "Local");
  }
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  // The XDG Base Directory Specification takes absolute paths only.
  const told = env["XDG_STATE_HOME"];
  return told?.startsWith("/") ? told : join(homedir(), ".local", "state");
}
