# Takes films: the server has asked for content (100) before the view is called.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

films = {}


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


@csrf_exempt
def put_film(request, id):
    if request.content_type != "video/mp4":
        return problem(415, "A film is video/mp4.", {"Accept": "video/mp4"})
    films[id] = request.body
    return HttpResponse(status=201)


urlpatterns = [path("films/<int:id>", put_film)]
