// Leads to the page of today, which is another one tomorrow.
import express from "express";

const app = express();

app.get("/today", (request, response) => {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  response.set("Cache-Control", "no-store").redirect(`/${day}`);
});
app.get("/:year/:month/:day", (request, response) => {
  const { year, month, day } = request.params;
  response.json({ date: `${year}-${month}-${day}`, orders: [] });
});

app.listen(8080);
