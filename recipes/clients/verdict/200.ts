// Reads JSON; whatever else comes is an error that says what it was.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/200";
const api = client();

const page = await api.get(url).json<{ name: string }>();
console.log(page.name);
// prints: OK
