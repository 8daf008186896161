# Gives an item as JSON or CSV, and says so to whoever takes neither.
# It is urls.py of a project: python manage.py runserver 8080
import re
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


def best(accept):
    # request.accepts() knows no weights.
    parts = re.findall(r"([^\s;,]+)(?:\s*;\s*q=([01](?:\.\d+)?))?", accept)
    weights = {name.lower(): float(q or 1) for name, q in parts}

    def weight(it):
        in_type = f"{it.split('/')[0]}/*"
        return weights.get(it, weights.get(in_type, weights.get("*/*", 0)))

    first = max(item, key=weight)
    return first if weight(first) > 0 else None


@vary_on_headers("Accept")
def get_item(request):
    media_type = best(request.headers.get("Accept", "*/*"))
    if media_type is None:
        return problem(406, f"There is {' and '.join(item)}.")
    return HttpResponse(item[media_type], content_type=media_type)


urlpatterns = [path("items/7", get_item)]
