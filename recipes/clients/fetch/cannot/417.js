// Sends an expectation, as some libraries do for large content.
const url = "http://localhost:8001/cause/417/upload";

const response = await fetch(url, {
  method: "POST",
  headers: { Expect: "100-continue" },
  body: "hello",
}).catch((error) => error.cause);
console.log(`${response}`);
