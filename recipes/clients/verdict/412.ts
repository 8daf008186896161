// Counts on without overwriting what others counted meanwhile.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/412/counter";
const api = client();

interface Counter {
  readonly count: number;
}

// It sends If-Match, and after a 412 it begins again with what is there now.
const { written } = await api.update<Counter>(url, (it) => ({
  count: (it?.count ?? 0) + 1,
}));
console.log(written?.count);
// prints: 3
