// Repeats what came too early, once; by then the handshake is over.
import ky from "ky";

const url = "http://localhost:8001/cause/425/page";

const api = ky.create({
  retry: { limit: 1, methods: ["get", "put", "post"], statusCodes: [425] },
  hooks: {
    // ky sends no early data itself: a proxy on the way did, and does no more.
    beforeRetry: [({ request }) => request.headers.delete("Early-Data")],
  },
});

// What such a proxy adds (RFC 8470 5.1).
const headers = { "Early-Data": "1" };
console.log(await api.get(url, { headers }).text());
// prints: On time.
