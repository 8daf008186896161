// Passes a page on without its comments, and says that it was changed.
import express from "express";

const app = express();

app.get("/page", async (request, response) => {
  const signal = AbortSignal.timeout(2000);
  const origin = await fetch("http://origin.example/page", { signal });
  const whole = await origin.text();
  const slim = whole.replace(/<!--.*?-->/gs, "");
  const isChanged = origin.status === 200 && slim !== whole;
  response
    .status(isChanged ? 203 : origin.status)
    .set("Via", "1.1 slim-proxy.example")
    .type(origin.headers.get("Content-Type") ?? "application/octet-stream")
    .send(isChanged ? slim : whole);
});

app.listen(8080);
