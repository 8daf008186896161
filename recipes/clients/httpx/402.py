# Pays for what costs something, if the reader wants to.
import httpx

url = "http://localhost:8001/cause/402/article"


def get(client, url, pay):
    response = client.get(url)
    if response.status_code == 402:
        receipt = pay(response.json()["detail"])
        response = client.get(url, headers={"Playground-Receipt": receipt})
    response.raise_for_status()
    return response


def pay(reason):
    # Here an application asks, and hands over to whoever takes the money.
    return "paid"


with httpx.Client() as client:
    article = get(client, url, pay)
print(article.status_code, article.text)
# prints: 200 An article that is worth its price.
