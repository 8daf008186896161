import { createServer } from "node:http";

createServer((request, response) => {
  response.statusCode = Number(request.url?.slice(1));
  response.end("hello");
}).listen(Number(process.argv[2]), "127.0.0.1");
