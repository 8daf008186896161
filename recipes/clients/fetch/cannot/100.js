// Asks whether content is wanted before it is sent.
const url = "http://localhost:8001/cause/100/upload";

const response = await fetch(url, {
  method: "POST",
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  body: "hello",
}).catch((error) => error.cause);
console.log(`${response}`);
