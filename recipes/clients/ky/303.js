// Sends a form, and gets the page that shows what came of it.
import ky from "ky";

const url = "http://localhost:8001/cause/303/form";

// A POST that leads to 303 is followed with GET, and without content.
const body = new URLSearchParams({ name: "Ada" });
const response = await ky.post(url, { body });
await response.body?.cancel();
console.log(response.redirected, new URL(response.url).pathname);
// prints: true /get
