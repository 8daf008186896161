export {
  type CacheOptions,
  type CachePolicy,
  type CachePolicyClass,
  type CacheRequest,
  type CacheResponse,
  cache,
} from "./parts/cache.ts";
