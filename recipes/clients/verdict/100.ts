// Sends content only once the server has said that it wants it.
import { client } from "@verdict/client";
import { overNode } from "@verdict/client/node";

const url = "http://localhost:8001/cause/100/upload";
const transport = overNode();
const api = client({ transport });

const upload = await api.post(url, {
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  body: "hello",
  onInterim: (status) => console.log(status),
});
console.log(upload.status, "data" in upload && upload.data);
transport.close();
// prints: 100
// prints: 200 { octets: 5 }
