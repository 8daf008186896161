# Tells methods that nothing here knows from those that one path has not.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.only_known_methods")
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

methods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def only_known_methods(get_response):
    def middleware(request):
        if request.method in methods:
            return get_response(request)
        return problem(501, f"{request.method} is not known here.")

    return middleware


@csrf_exempt
def get_item(request):
    if request.method not in ("GET", "HEAD"):
        return problem(405, "This is for reading.", {"Allow": "GET, HEAD"})
    return JsonResponse({"id": 7, "name": "lamp"})


urlpatterns = [path("items/7", get_item)]
