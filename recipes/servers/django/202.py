# Takes on work that nobody waits for, and says where it can be watched.
# It is urls.py of a project: python manage.py runserver 8080
import time
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path, reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

pool = ThreadPoolExecutor(max_workers=2)
exports = {}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_POST
def post_export(request):
    id = len(exports) + 1
    exports[id] = pool.submit(time.sleep, 20)  # what takes its time
    monitor = reverse(get_export, args=[id])
    content = {"state": "queued", "monitor": monitor}
    return JsonResponse(content, status=202, headers={"Location": monitor})


def get_export(request, id):
    if id not in exports:
        return problem(404, f"There is no export {id}.")
    state = "done" if exports[id].done() else "queued"
    return JsonResponse({"state": state})


urlpatterns = [
    path("exports", post_export),
    path("exports/<int:id>", get_export),
]
