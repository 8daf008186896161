// Offers the manual in two languages to whoever prefers neither.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

var languages = map[string]string{"en": "English", "de": "Deutsch"}

func manual(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Language")
	wanted, _, _ := strings.Cut(r.Header.Get("Accept-Language"), "-")
	if languages[wanted] != "" {
		w.Header().Set("Content-Location", "/manual."+wanted)
		fmt.Fprintf(w, "The manual in %s\n", languages[wanted])
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Location", "/manual.en")
	w.WriteHeader(http.StatusMultipleChoices)
	for code, name := range languages {
		fmt.Fprintf(w, `<a href="/manual.%s">%s</a> `, code, name)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/manual", manual)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
