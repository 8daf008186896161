// Sends a form, and clears it when the server says so.
const url = "http://localhost:8001/cause/205/form";

const form = new Map([["name", "Ada"]]);

async function send() {
  const response = await fetch(url, {
    method: "POST",
    body: new URLSearchParams([...form]),
  });
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  // In a page: document.forms.order.reset().
  if (response.status === 205) form.clear();
}

await send();
console.log(form.size, "fields are filled in.");
// prints: 0 fields are filled in.
