// Is told that a slow request is still worked on.
import { client } from "@verdict/client";
import { overNode } from "@verdict/client/node";

const url = "http://localhost:8001/cause/102/job";
const transport = overNode();
const api = client({ transport });

let signs = 0;
const job = await api.get(url, {
  onInterim: (status) => {
    if (status === 102) signs++;
  },
});
console.log(signs > 0, job.status);
transport.close();
// prints: true 200
