// Does several things in one request, and looks at what came of each.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/207/cancellations";
const api = client();

interface Several {
  readonly responses: readonly {
    readonly href: string;
    readonly status: number;
    readonly value?: { readonly detail: string };
  }[];
}

const orders = ["/orders/1", "/orders/2"];
const r = await api.post(url, { json: orders }, { 207: json<Several>() });
if (r.is === 207) {
  for (const { href, status, value } of r.data.responses)
    console.log(href, status, value?.detail ?? "cancelled");
}
// prints: /orders/1 204 cancelled
// prints: /orders/2 409 It has been sent.
