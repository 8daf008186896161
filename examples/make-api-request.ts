/**
 * `makeApiRequest` of the second seed: it reports every status in words of its own, and gives the data or null. Here the
 * compiler knows that no end is forgotten, waits that a server asks for are kept, and the data has a type.
 */
import { client, json, none, problem } from "@verdict/client";

const api = client();

export async function makeApiRequest<Data>(
  url: string,
  report: (...words: unknown[]) => void = console.error,
): Promise<Data | null> {
  const formats = {
    204: none,
    "2xx": json<Data>(),
    422: problem<{ errors: unknown }>(),
    "4xx": problem(),
  };
  const say = (...words: unknown[]): null => {
    report(...words);
    return null;
  };
  return api.get(url, {}, formats).match({
    204: () => null,
    "2xx": (r) => r.data,
    "3xx": (r) => say(`It is elsewhere: ${r.headers.get("location")}`),
    422: (r) => say("Validation error:", r.data.extensions.errors),
    "4xx": (r) => say(r.data.detail ?? r.data.title, r.retryAt && `Again at ${r.retryAt}`),
    "5xx": (r) => say(`Server error ${r.status}, after ${r.attempts} requests`),
    failed: (r) => say(r.error.message),
  });
}
