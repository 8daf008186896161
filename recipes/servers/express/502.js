// Gets the price of an item elsewhere, and says when nothing useful comes back.
import express from "express";

const app = express();

app.get("/items/7", async (request, response) => {
  try {
    const answer = await fetch("http://prices.example/items/7");
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    response.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    response.status(502).type("application/problem+json").json({
      status: 502,
      title: "Bad Gateway",
      detail: "The server with the prices does not answer as it should.",
    });
  }
});

app.listen(8080);
