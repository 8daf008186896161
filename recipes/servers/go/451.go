// Withholds what a court has forbidden, and says who withholds it.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

var withheld = map[string]string{
	"/films/7": "Withheld in this country by order of a court.",
}

func film(w http.ResponseWriter, r *http.Request) {
	if order, ok := withheld[r.URL.Path]; ok {
		w.Header().Set("Link", `<https://provider.example/>; rel="blocked-by"`)
		problem(w, http.StatusUnavailableForLegalReasons, order)
		return
	}
	fmt.Fprintln(w, "hello, this is a film")
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
	mux.HandleFunc("/films/", film)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
