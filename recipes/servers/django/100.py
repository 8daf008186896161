# Takes films: the server has asked for content (100) before the view is called.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

films = {}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
def put_film(request, id):
    if request.content_type != "video/mp4":
        return problem(415, "A film is video/mp4.", {"Accept": "video/mp4"})
    films[id] = request.body
    return HttpResponse(status=201)


urlpatterns = [path("films/<int:id>", put_film)]
