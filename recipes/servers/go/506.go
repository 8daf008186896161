// Negotiates between variants, and finds that one of them negotiates itself.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

var variants = map[string][]string{
	"/manual":    {"/manual.en", "/manual.de"},
	"/manual.en": {"/manual.en-GB", "/manual.en-US"},
}

func manual(w http.ResponseWriter, r *http.Request) {
	for _, variant := range variants[r.URL.Path] {
		if len(variants[variant]) > 0 {
			detail := "The variant " + variant + " negotiates itself."
			problem(w, http.StatusVariantAlsoNegotiates, detail)
			return
		}
	}
	fmt.Fprintln(w, "The manual")
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
	mux.HandleFunc("/", manual)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
