# Tells the reader who demanded that something is withheld.
import httpx

url = "http://localhost:8001/cause/451/book"


def read(client, url, headers):
    response = client.get(url, headers=headers)
    if response.status_code == 451:
        who = response.links.get("blocked-by", {}).get("url")
        see = f", see {who}" if who else ""
        return f"It is withheld by law{see}."
    response.raise_for_status()
    return response.text


with httpx.Client() as client:
    print(read(client, url, {"Playground-Country": "XX"}))
# prints: It is withheld by law, see https://authority.example/orders/1.
