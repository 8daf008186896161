// Waits one second for the price of an item from elsewhere.
import express from "express";

const app = express();

function refuse(response, status, title, detail) {
  response
    .status(status)
    .type("application/problem+json")
    .json({ status, title, detail });
}

app.get("/items/7", async (request, response) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    response.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    if (error.name === "TimeoutError") {
      const detail = "The server with the prices took more than a second.";
      return refuse(response, 504, "Gateway Timeout", detail);
    }
    refuse(response, 502, "Bad Gateway", "The prices cannot be had.");
  }
});

app.listen(8080);
