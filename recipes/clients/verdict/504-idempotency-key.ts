// Sends an order again under the same key, so that it is one order.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/504/orders";
const api = client();

// With a key a POST may be repeated; without one it never is.
const r = await api.post(url, { key: "auto" }, { 201: json<{ id: string }>() });
console.log(r.status, r.attempts, r.is === 201 && r.data);
// prints: 201 2 { id: '…' }
