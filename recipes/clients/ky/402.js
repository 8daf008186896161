// Pays for what costs something, if the reader wants to.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/402/article";

async function get(url, pay) {
  try {
    return await ky.get(url).text();
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 402) throw error;
    const receipt = await pay(error.data.detail);
    if (receipt === undefined) throw error;
    const headers = { "Playground-Receipt": receipt };
    return ky.get(url, { headers }).text();
  }
}

// Here an application asks, and hands over to whoever takes the money.
console.log(await get(url, async () => "paid"));
// prints: An article that is worth its price.
