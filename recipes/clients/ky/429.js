// Waits as long as the server asks for, and sends the request again.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/429/api";

const api = ky.create({
  retry: {
    limit: 2,
    // maxRetryAfter would cut the wait short: who waits too little, or for
    // too long, had better not.
    shouldRetry: ({ error }) =>
      isHTTPError(error) && waitOf(error.response) > 60_000 ? false : undefined,
  },
});

// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
function waitOf({ headers }) {
  const value = headers.get("Retry-After") ?? "0";
  return /^\d+$/.test(value) ? 1000 * value : Date.parse(value) - Date.now();
}

for (let i = 0; i < 3; i++) await api.get(url).text();
console.log(await api.get(url).text());
// prints: one of three
