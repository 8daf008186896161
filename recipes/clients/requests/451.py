# Tells the reader who demanded that something is withheld.
import requests

url = "http://localhost:8001/cause/451/book"


def read(url, headers):
    response = requests.get(url, headers=headers, timeout=10)
    if response.status_code == 451:
        who = response.links.get("blocked-by", {}).get("url")
        see = f", see {who}" if who else ""
        return f"It is withheld by law{see}."
    response.raise_for_status()
    return response.text


print(read(url, {"Playground-Country": "XX"}))
# prints: It is withheld by law, see https://authority.example/orders/1.
