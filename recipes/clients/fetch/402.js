// Pays for what costs something, if the reader wants to.
const url = "http://localhost:8001/cause/402/article";

async function get(url, pay) {
  const response = await fetch(url);
  if (response.status !== 402) return response;
  const { detail } = await response.json();
  const receipt = await pay(detail);
  if (receipt === undefined) throw new Error(detail);
  return fetch(url, { headers: { "Playground-Receipt": receipt } });
}

// Here an application asks, and hands over to whoever takes the money.
const article = await get(url, async () => "paid");
console.log(article.status, await article.text());
// prints: 200 An article that is worth its price.
