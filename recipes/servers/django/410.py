# Tells offers that are over for good from those that never were.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

offers = {2026: "Two lamps for one"}
over = {2019}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_offer(request, year):
    if year in over:
        return problem(410, "This offer is over and will not return.")
    if year not in offers:
        return problem(404, f"There is no offer of {year}.")
    return JsonResponse({"year": year, "offer": offers[year]})


urlpatterns = [path("offers/<int:year>", get_offer)]
