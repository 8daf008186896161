// Sends a form, and clears it when the server says so.
import ky from "ky";

const url = "http://localhost:8001/cause/205/form";

const form = new Map([["name", "Ada"]]);

async function send() {
  const body = new URLSearchParams([...form]);
  const { status } = await ky.post(url, { body });
  // In a page: document.forms.order.reset().
  if (status === 205) form.clear();
}

await send();
console.log(form.size, "fields are filled in.");
// prints: 0 fields are filled in.
