# Sends a reader of the feed only the entries that it does not have yet.
# It is urls.py of a project: python manage.py runserver 8080
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import condition
from django.views.decorators.vary import vary_on_headers

entries = ["One lamp", "Two lamps", "A film", "A report"]
since = {f'"v{known}"': known for known in range(1, len(entries))}


@condition(etag_func=lambda request: f'"v{len(entries)}"')
@vary_on_headers("A-IM", "If-None-Match")
def get_feed(request):
    known = request.headers.get("If-None-Match")
    takes = request.headers.get("A-IM", "").replace(" ", "").split(",")
    is_delta = known in since and "feed" in takes
    parts = entries[since[known] :] if is_delta else entries
    new = "".join(f"<entry><title>{it}</title></entry>" for it in parts)
    content = f'<feed xmlns="http://www.w3.org/2005/Atom">{new}</feed>'
    response = HttpResponse(content, content_type="application/atom+xml")
    if is_delta:
        response.status_code = 226
        response["IM"] = "feed"
        response["Delta-Base"] = known
    return response


urlpatterns = [path("feed", get_feed)]
