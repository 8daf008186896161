/**
 * SWR on the client: keys are paths with their parameters, the error has every way that a call can end, and what is asked
 * for again is asked for when the server says so.
 */
import { client, type VerdictError } from "@verdict/client";
import useSWR, { type Revalidator, type RevalidatorOptions, type SWRResponse } from "swr";

/** A path, and what it is filled with. */
export type Key = readonly [path: string, params?: Readonly<Record<string, string | number>>];

/** All that a timer can hold, in milliseconds. */
const longest = 2 ** 31 - 1;

/** What passes has been repeated by the client: only what the server promised is waited for. */
export function onErrorRetry(
  { result: { retryAt } }: VerdictError,
  _key: string,
  _configuration: unknown,
  revalidate: Revalidator,
  options: Required<RevalidatorOptions>,
): void {
  if (retryAt === undefined) return;
  setTimeout(() => void revalidate(options), Math.min(+retryAt - Date.now(), longest));
}

/** Gets what a key stands for. */
export function fetcherFor(baseUrl: string): <Data>(key: Key) => Promise<Data> {
  const api = client({ baseUrl });
  return <Data>([path, params]: Key) => api.get(path, { params }).json<Data>();
}

const fetcher = fetcherFor("https://api.example");

/** What is at a path; nothing is asked for without one. */
export function useApi<Data>(key: Key | undefined): SWRResponse<Data, VerdictError> {
  return useSWR<Data, VerdictError, Key | undefined>(key, fetcher, { onErrorRetry });
}

/** The name of a user, or what to say instead of it. */
export function useName(id: number | undefined): string {
  const { data, error } = useApi<{ name: string }>(id === undefined ? id : ["/users/:id", { id }]);
  if (data !== undefined) return data.name;
  if (error === undefined) return "…";
  return error.result.is === "4xx" ? (error.result.problem?.detail ?? "Nobody") : "Not now";
}
