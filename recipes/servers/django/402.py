# Sells reports: one that costs more than there is credit is not given away.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

account = {"credit": 3}
prices = {8: 2, 9: 5}


def problem(status, detail, fields=None):
    return JsonResponse(
        {
            "status": status,
            "title": HTTPStatus(status).phrase,
            "detail": detail,
        },
        status=status,
        headers=fields,
        content_type="application/problem+json",
    )


def get_report(request, id):
    if id not in prices:
        return problem(404, f"There is no report {id}.")
    if prices[id] > account["credit"]:
        detail = f"It costs {prices[id]}. Buy credit at /billing."
        return problem(402, detail)
    account["credit"] -= prices[id]
    return JsonResponse({"id": id, "year": 2026})


urlpatterns = [path("reports/<int:id>", get_report)]
