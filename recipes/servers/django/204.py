# Deletes an item, after which there is nothing to say.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.without_length")
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

items = {id: {"id": id, "name": "lamp"} for id in range(1, 10)}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def without_length(get_response):
    def middleware(request):
        response = get_response(request)
        if response.status_code == 204:
            del response["Content-Length"]  # CommonMiddleware says 0
        return response

    return middleware


@csrf_exempt
@require_http_methods(["DELETE"])
def delete_item(request, id):
    if items.pop(id, None) is None:
        return problem(404, f"There is no item {id}.")
    response = HttpResponse(status=204)
    del response["Content-Type"]
    return response


urlpatterns = [path("items/<int:id>", delete_item)]
