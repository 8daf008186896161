/**
 * `apiRequest` of the fourth seed: the data of a success, the login on 401, and an error in the server's words for all else.
 * What passes is repeated, Retry-After is kept, and the error says all that is known.
 */
import { client } from "@verdict/client";

const api = client();

export async function apiRequest<Data>(
  url: string,
  redirectToLogin: () => void,
): Promise<Data | undefined> {
  const r = await api.get(url);
  if (r.is === "failed") throw r.error;
  if (r.ok) return r.data as Data;
  if (r.status === 401) return void redirectToLogin();
  const when = r.retryAt === undefined ? "" : `, again at ${r.retryAt.toISOString()}`;
  throw new Error(`${r.problem?.detail ?? `HTTP ${r.status}`}${when}`);
}
