/**
 * React Query on the client: types of the data and of the error, an abort when nobody looks any more, repeats left to the
 * client, and a mutation that cannot lose anybody's update.
 */
import {
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { client, json, VerdictError } from "@verdict/client";
import { update } from "@verdict/client/update";

export interface User {
  readonly id: number;
  readonly name: string;
}

declare module "@tanstack/react-query" {
  interface Register {
    /** All that is thrown here; its `result` has every way that a call can end. */
    defaultError: VerdictError;
  }
}

/** Whether it may be sent again is known to the client, which has done so by the time that it fails. */
export const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** What the hooks below are about, for an API at this address. */
export function usersAt(baseUrl: string) {
  const api = client({ baseUrl });

  const userQuery = (id: number) =>
    queryOptions({
      queryKey: ["users", id],
      queryFn: ({ signal }) =>
        api.get("/users/:id", { params: { id }, signal }, { 200: json<User>() }).value(),
      // A server that says when to come again is asked again then.
      refetchInterval: ({ state: { error } }) =>
        error?.result.retryAt ? Math.max(1, +error.result.retryAt - Date.now()) : false,
    });

  /** Whoever renamed the user meanwhile is not overwritten: it begins anew with what is there. */
  async function rename({ id, name }: User): Promise<User> {
    const change = (user: User | undefined) => user && { ...user, name };
    const r = await update<User>(api, "/users/:id", change, { params: { id } });
    if (r.written !== undefined) return r.written;
    throw r.is === "failed" ? r.error : new VerdictError(undefined, `There is no user ${id}.`);
  }

  return { userQuery, rename };
}

const { userQuery, rename } = usersAt("https://api.example");

/** The name of a user, or what to say instead of it. */
export function useName(id: number): string {
  const { data, error } = useQuery(userQuery(id));
  if (data !== undefined) return data.name;
  if (error === null) return "…";
  const { result } = error;
  return result.is === "4xx" ? (result.problem?.detail ?? "Nobody") : "Not now";
}

/** Renames a user, and shows it everywhere. */
export function useRename() {
  const all = useQueryClient();
  return useMutation({
    mutationFn: rename,
    onSuccess: (user) => all.setQueryData(userQuery(user.id).queryKey, user),
  });
}
