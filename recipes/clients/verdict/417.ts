// Sends its content without waiting, if the server cannot say 100.
import { client } from "@verdict/client";
import { overNode } from "@verdict/client/node";

const url = "http://localhost:8001/cause/417/upload";
const transport = overNode();
const api = client({ transport });

const body = "x".repeat(10_000);
let r = await api.post(url, { headers: { Expect: "100-continue" }, body });
if (r.status === 417) r = await api.post(url, { body });
console.log(r.status, "data" in r && r.data);
transport.close();
// prints: 200 { octets: 10000 }
