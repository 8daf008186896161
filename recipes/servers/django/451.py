# Withholds a film as a court ordered it, and says whom it ordered.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

films = {7: "The Lamp", 8: "The Shade"}
withheld = {7: "https://provider.example/"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_film(request, id):
    if id not in films:
        return problem(404, f"There is no film {id}.")
    if id in withheld:
        link = {"Link": f'<{withheld[id]}>; rel="blocked-by"'}
        return problem(451, "Withheld by order of a court.", link)
    return JsonResponse({"id": id, "name": films[id]})


urlpatterns = [path("films/<int:id>", get_film)]
