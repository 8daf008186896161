// Turns a panic into an answer that tells nothing of the code.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				log.Print(r.Method, " ", r.URL.Path, ": ", cause)
				detail := "It is our fault, and it is in our log."
				problem(w, http.StatusInternalServerError, detail)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

type Item struct{ price *int }

var (
	five  = 5
	items = map[string]Item{"7": {}, "8": {&five}}
)

func getItem(w http.ResponseWriter, r *http.Request) {
	item := items[strings.TrimPrefix(r.URL.Path, "/items/")]
	fmt.Fprintln(w, "It costs", *item.price) // nobody has set that of 7
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"status": status,
		"title": http.StatusText(status), "detail": detail})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items/", getItem)
	log.Fatal(http.ListenAndServe(":8080", recovered(mux)))
}
