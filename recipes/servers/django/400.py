# Says at which character content stops being JSON.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = []


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_POST
def post_item(request):
    try:
        items.append(json.loads(request.body))
    except ValueError as error:
        return problem(400, f"The content is no JSON: {error}.")
    location = {"Location": f"/items/{len(items)}"}
    return JsonResponse(items[-1], safe=False, status=201, headers=location)


urlpatterns = [path("items", post_item)]
