# Takes an order, and leads to it with a GET, so that reloading orders nothing.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponseRedirect, JsonResponse
from django.urls import path, reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

orders = {}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


class HttpResponseSeeOther(HttpResponseRedirect):
    status_code = 303


@csrf_exempt
@require_POST
def post_order(request):
    if "item" not in request.POST:
        return problem(422, "An order has an item.")
    id = len(orders) + 1
    orders[id] = request.POST["item"]
    return HttpResponseSeeOther(reverse(get_order, args=[id]))


def get_order(request, id):
    if id not in orders:
        return problem(404, f"There is no order {id}.")
    return JsonResponse({"id": id, "item": orders[id]})


urlpatterns = [path("orders", post_order), path("orders/<int:id>", get_order)]
