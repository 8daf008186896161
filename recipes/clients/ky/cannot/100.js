// Asks whether content is wanted before it is sent.
import ky from "ky";

const url = "http://localhost:8001/cause/100/upload";

const headers = { Expect: "100-continue", "Content-Type": "text/plain" };
const response = await ky
  .post(url, { headers, body: "hello" })
  .catch((error) => error.cause);
console.log(`${response.cause ?? response}`);
