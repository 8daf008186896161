# Asks another server for the price, and says so when it cannot be reached.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

import requests
from django.http import JsonResponse
from django.urls import path

prices = "http://prices.example"


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_item(request, id):
    try:
        answer = requests.get(f"{prices}/{id}", timeout=2)
        answer.raise_for_status()
        return JsonResponse({"id": id, "price": answer.json()})
    except requests.Timeout:
        return problem(504, "The prices took over two seconds.")
    except (requests.RequestException, ValueError):
        return problem(502, "The prices could not be read.")


urlpatterns = [path("items/<int:id>", get_item)]
