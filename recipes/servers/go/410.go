// Tells clients and search engines that an offer is over for good.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

var lastYears = map[string]int{"2019": 2019, "2026": 2026, "2099": 2099}

func getOffer(w http.ResponseWriter, r *http.Request) {
	last, ok := lastYears[strings.TrimPrefix(r.URL.Path, "/offers/")]
	switch {
	case !ok:
		problem(w, http.StatusNotFound, "There never was such an offer.")
	case last < time.Now().Year():
		problem(w, http.StatusGone, "This offer is over and will not return.")
	default:
		fmt.Fprintln(w, "Ten percent off, until the end of", last)
	}
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{
		"status": status,
		"title":  http.StatusText(status),
		"detail": detail,
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/offers/", getOffer)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
