# Takes no payment out of early data, which an attacker could send again.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


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
@require_POST
def pay(request):
    if request.headers.get("Early-Data") == "1":
        return problem(425, "Pay once the handshake is done.")
    amount = json.loads(request.body)["amount"]
    return JsonResponse({"paid": amount})


urlpatterns = [path("pay", pay)]
