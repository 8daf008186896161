// Deletes something; there is no content then, and its type says so.
import { client, none } from "@verdict/client";

const url = "http://localhost:8001/cause/204/notes/1";
const api = client();

const r = await api.delete(url, {}, { 204: none, 404: none });
switch (r.is) {
  case 204:
  case 404: // gone already
    console.log("It is gone.", r.data);
    break;
  default:
    console.log("It is still there:", r.status);
}
// prints: It is gone. undefined
