# Gives an item as JSON or CSV, and says so to whoever takes neither.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.vary import vary_on_headers

item = {
    "application/json": '{"id":7,"name":"lamp"}',
    "text/csv": "id,name\r\n7,lamp\r\n",
}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@vary_on_headers("Accept")
def get_item(request):
    for media_type, content in item.items():
        if request.accepts(media_type):
            return HttpResponse(content, content_type=media_type)
    return problem(406, f"There is {' and '.join(item)}.")


urlpatterns = [path("items/7", get_item)]
