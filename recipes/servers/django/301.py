# Says where a page has moved for good.
# It is urls.py of a project: python manage.py runserver 8080
from django.http import JsonResponse
from django.urls import path
from django.views.generic import RedirectView


def get_new(request):
    return JsonResponse({"name": "lamp"})


urlpatterns = [
    path("old", RedirectView.as_view(pattern_name="new", permanent=True)),
    path("new", get_new, name="new"),
]
