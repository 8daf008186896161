# Sells reports: one that costs more than there is credit is not given away.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

account = {"credit": 3}
prices = {8: 2, 9: 5}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_report(request, id):
    if id not in prices:
        return problem(404, f"There is no report {id}.")
    if prices[id] > account["credit"]:
        detail = f"It costs {prices[id]}. Buy credit at /billing."
        return problem(402, detail)
    account["credit"] -= prices[id]
    return JsonResponse({"id": id, "year": 2026})


urlpatterns = [path("reports/<int:id>", get_report)]
