# Makes another server's pages smaller, and says that it did.
# It is urls.py of a project: python manage.py runserver 8080
import re

import requests
from django.http import HttpResponse
from django.urls import path

origin = "http://origin.example"


def get_page(request, path):
    page = requests.get(f"{origin}/{path}", timeout=2)
    media_type = page.headers.get("Content-Type", "")
    status, content = page.status_code, page.content
    if status == 200 and media_type.startswith("text/html"):
        content = re.sub(rb"<!--.*?-->", b"", content, flags=re.DOTALL)
        content = re.sub(rb"\s+", b" ", content).strip()
        status = 203
    response = HttpResponse(content, status=status, content_type=media_type)
    response["Via"] = "1.1 slim-proxy.example"
    return response


urlpatterns = [path("<path:path>", get_page)]
