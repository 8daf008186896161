// Comes back when the server says that it can be used again.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/503/shop";

const api = ky.create({
  retry: {
    limit: 2,
    shouldRetry: ({ error }) => {
      if (!isHTTPError(error) || error.response.status !== 503)
        return undefined;
      // Without Retry-After nobody knows whether it passes.
      return waitOf(error.response) < 60_000 ? undefined : false;
    },
  },
});

function waitOf({ headers }) {
  const value = headers.get("Retry-After");
  if (value === null) return Infinity;
  return /^\d+$/.test(value) ? 1000 * value : Date.parse(value) - Date.now();
}

console.log(await api.get(url).json());
// prints: { open: true }
