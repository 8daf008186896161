// Shows what the server says is wrong with a request.
import ky from "ky";

const url = "http://localhost:8001/cause/400/json";

// Problem details (RFC 9457), where there are some.
function explained({ error }) {
  const type = error.response?.headers.get("Content-Type") ?? "";
  if (type.startsWith("application/problem+json") && error.data) {
    const { title, detail } = error.data;
    error.message = `${error.response.status} ${title}: ${detail}`;
  }
  return error;
}

const api = ky.create({ hooks: { beforeError: [explained] } });

const headers = { "Content-Type": "application/json" };
try {
  await api.post(url, { headers, body: '{"a":' });
} catch (error) {
  // The same request would fail again: it is shown, not repeated.
  console.log(error.message);
}
// prints: 400 Bad Request: …
