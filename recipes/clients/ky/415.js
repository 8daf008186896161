// Sends the form of its data that the server takes.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/415/inbox";

const order = { count: 1 };
const forms = {
  "application/xml": () => `<order><count>${order.count}</count></order>`,
  "application/json": () => JSON.stringify(order),
};

async function send(type, isSecond = false) {
  const headers = { "Content-Type": type };
  try {
    return await ky.post(url, { headers, body: forms[type]() });
  } catch (error) {
    const isType = isHTTPError(error) && error.response.status === 415;
    if (!isType || isSecond) throw error;
    const told = error.response.headers;
    const taken = told.get("Accept-Post") ?? told.get("Accept") ?? "";
    const other = Object.keys(forms).find((it) => taken.includes(it));
    if (other === undefined) throw error;
    return send(other, true);
  }
}

const response = await send("application/xml");
await response.body?.cancel();
console.log(response.status);
// prints: 200
