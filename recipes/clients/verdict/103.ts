// Reads the hints that come ahead of a page.
import { client } from "@verdict/client";
import { overNode } from "@verdict/client/node";

const url = "http://localhost:8001/cause/103/page";
const transport = overNode();
const api = client({ transport });

const page = await api.get(url, {
  onInterim: (status, headers) => console.log(status, headers.get("Link")),
});
console.log(page.status, "data" in page && page.data);
transport.close();
// prints: 103 </style.css>; rel=preload; as=style
// prints: 200 A page, after its hints.
