// Sends an order again under the same key, so that it is one order.
import ky from "ky";

const url = "http://localhost:8001/cause/504/orders";

const response = await ky.post(url, {
  // It may have been taken, or not: only the key makes a second try safe.
  headers: { "Idempotency-Key": `"${crypto.randomUUID()}"` },
  retry: { limit: 2, methods: ["post"], statusCodes: [504] },
});
console.log(response.status, await response.json());
// prints: 201 { id: '…' }
