# Pays for what costs something, if the reader wants to.
import requests

url = "http://localhost:8001/cause/402/article"


def get(session, url, pay):
    response = session.get(url, timeout=10)
    if response.status_code == 402:
        receipt = pay(response.json()["detail"])
        headers = {"Playground-Receipt": receipt}
        response = session.get(url, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def pay(reason):
    # Here an application asks, and hands over to whoever takes the money.
    return "paid"


with requests.Session() as session:
    article = get(session, url, pay)
print(article.status_code, article.text)
# prints: 200 An article that is worth its price.
