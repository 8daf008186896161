export {
  type Entry,
  type Lifetime,
  type Store,
  StoreError,
  type StoreErrorOptions,
  type Writing,
} from "../store.ts";
export { type JobsInOptions, jobsIn, type StoredJobs } from "./jobs.ts";
export { type KeysInOptions, keysIn } from "./keys.ts";
export { type Lease, leaseOn } from "./lease.ts";
export { type Lock, type Locks, locksIn } from "./locks.ts";
export { type MemoryStoreOptions, memoryStore } from "./memory.ts";
export { type WatchedStore, watchedStore } from "./watched.ts";
export { type StoreEvent, type Watch, type WatchOptions, watching } from "./watching.ts";
