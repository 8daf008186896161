// Asks again for what took too long; GET may be repeated.
import ky from "ky";

const url = "http://localhost:8001/cause/504/report";

const api = ky.create({
  // Each try, and all of them with what is waited between.
  timeout: 30_000,
  totalTimeout: 60_000,
  retry: { limit: 2, delay: (count) => 600 * count },
});

console.log(await api.get(url).json());
// prints: { pages: 12 }
