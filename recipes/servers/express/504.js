// Waits one second for the price of an item from elsewhere.
import express from "express";

const app = express();

app.get("/items/7", async (request, response) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    const { price } = await answer.json();
    response.json({ id: 7, name: "lamp", price });
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    response.status(504).type("application/problem+json").json({
      status: 504,
      title: "Gateway Timeout",
      detail: "The server with the prices took more than a second.",
    });
  }
});

app.listen(8080);
