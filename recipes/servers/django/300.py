# Lets the reader choose where Accept-Language does not.
# It is urls.py of a project: python manage.py runserver 8080
import re

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.views.decorators.vary import vary_on_headers

manuals = {"en": "English", "de": "Deutsch"}


def best(accept):
    parts = re.findall(r"(\w+)[^,;]*(?:;\s*q=([01](?:\.\d+)?))?", accept)
    weights = {name.lower(): float(q or 1) for name, q in parts}
    first = max(manuals, key=lambda it: weights.get(it, 0))
    return first if weights.get(first, 0) > 0 else None


@vary_on_headers("Accept-Language")
def get_manual(request):
    language = best(request.headers.get("Accept-Language", ""))
    if language is not None:
        return redirect(get_manual_in, language)
    uris = {it: reverse(get_manual_in, args=[it]) for it in manuals}
    links = [f'<a href="{uris[it]}">{manuals[it]}</a>' for it in manuals]
    return HttpResponse(links, status=300, headers={"Location": uris["en"]})


def get_manual_in(request, language):
    if language not in manuals:
        raise Http404
    return HttpResponse(manuals[language])


urlpatterns = [
    path("manual", get_manual),
    path("manual.<language>", get_manual_in),
]
