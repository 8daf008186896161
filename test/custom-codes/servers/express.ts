import express from "express";

express()
  .get("/:code", ({ params }, response) => {
    response.status(Number(params.code)).send("hello");
  })
  .listen(Number(process.argv[2]), "127.0.0.1");
