// Repeats what came too early; by then the handshake is over.
import { client, type Part } from "@verdict/client";

const url = "http://localhost:8001/cause/425/page";

// What a proxy that takes early data adds to the first request (RFC 8470 5.1).
const early: Part = (next) => {
  let isFirst = true;
  return (request) => {
    const headers = { ...request.headers, "early-data": "1" };
    const sent = isFirst ? { ...request, headers } : request;
    isFirst = false;
    return next(sent);
  };
};

const api = client({ use: [early] });
// A 425 is repeated whatever the method is.
const r = await api.get(url);
console.log(
  r.trail.map((it) => it.status),
  r.is === "2xx" && r.data,
);
// prints: [ 425, 200 ] On time.
