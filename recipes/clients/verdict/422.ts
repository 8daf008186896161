// Shows each error beside the field of the form that it is about.
import { client, problem } from "@verdict/client";

const url = "http://localhost:8001/cause/422/orders";
const api = client();

interface Invalid {
  readonly errors: readonly {
    readonly pointer: string;
    readonly detail: string;
  }[];
}

const order = { count: -1 };
const r = await api.post(url, { json: order }, { 422: problem<Invalid>() });
if (r.is === 422) {
  // pointer is a JSON Pointer into what was sent: #/count
  for (const { pointer, detail } of r.data.extensions.errors ?? [])
    console.log(pointer.slice(2), detail);
}
// prints: count is a number above 0
