# Leads to the page of the day, which is another one tomorrow.
# It is urls.py of a project: python manage.py runserver 8080
from datetime import date

from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import path


def get_today(request):
    today = date.today()
    return redirect(get_day, today.year, today.month, today.day)


def get_day(request, year, month, day):
    return JsonResponse({"year": year, "month": month, "day": day})


urlpatterns = [
    path("today", get_today),
    path("<int:year>/<int:month>/<int:day>", get_day),
]
