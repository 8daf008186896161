// Pays for what costs something, if the reader wants to.
import axios from "axios";

const url = "http://localhost:8001/cause/402/article";

async function get(url, pay) {
  const response = await axios.get(url, {
    validateStatus: (it) => it < 300 || it === 402,
  });
  if (response.status !== 402) return response;
  const receipt = await pay(response.data.detail);
  if (receipt === undefined) throw new Error(response.data.detail);
  return axios.get(url, { headers: { "Playground-Receipt": receipt } });
}

// Here an application asks, and hands over to whoever takes the money.
const article = await get(url, async () => "paid");
console.log(article.status, article.data);
// prints: 200 An article that is worth its price.
