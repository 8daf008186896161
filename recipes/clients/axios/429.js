// Waits as long as the server asks for, and sends the request again.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/429/api";
const api = axios.create();

api.interceptors.response.use(undefined, async (error) => {
  const { config, response } = error;
  const tries = config?.tries ?? 3;
  if (response?.status !== 429 || tries === 1) throw error;
  const ms = waitOf(response);
  // To come sooner would not help: what takes too long is given up.
  if (!(ms < 60_000)) throw error;
  // A little later each time, so that not all come back at once.
  await setTimeout(ms + 500 * Math.random());
  return api.request({ ...config, tries: tries - 1 });
});

// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
function waitOf({ headers }) {
  const value = headers.get("Retry-After") ?? "1";
  return /^\d+$/.test(value)
    ? 1000 * value
    : Math.max(Date.parse(value) - Date.now(), 0);
}

for (let i = 0; i < 3; i++) await api.get(url);
const { status, data } = await api.get(url);
console.log(status, data);
// prints: 200 one of three
