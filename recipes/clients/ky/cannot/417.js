// Sends an expectation, as some libraries do for large content.
import ky from "ky";

const url = "http://localhost:8001/cause/417/upload";

const headers = { Expect: "100-continue" };
const response = await ky
  .post(url, { headers, body: "hello" })
  .catch((error) => error.cause);
console.log(`${response.cause ?? response}`);
