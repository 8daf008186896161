// Sends a form to where it has to go just now, as it is.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/307/form";
const api = client();

const body = new URLSearchParams({ name: "Ada" });
// Method and content are kept.
const { form } = await api.post(url, { body }).json<{ form: object }>();
console.log(form);
// prints: { name: 'Ada' }
