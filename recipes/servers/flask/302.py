# Leads to the page of the day, which is another one tomorrow.
from datetime import date

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/today")
def get_today():
    return redirect(f"/{date.today():%Y/%m/%d}")


@app.get("/<int:year>/<int:month>/<int:day>")
def get_day(year, month, day):
    return {"year": year, "month": month, "day": day}


if __name__ == "__main__":
    app.run(port=8080)
