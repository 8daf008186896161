# Takes photos of 10 MB at most: Django reads no further.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_POST
def post_photo(request):
    return JsonResponse({"size": len(request.body)})


def refused(request, exception):
    if isinstance(exception, RequestDataTooBig):
        return problem(413, "10 MB at most.")
    return problem(400, "That is no request.")


handler400 = refused
urlpatterns = [path("photos", post_photo)]
