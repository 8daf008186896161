// Reads fields of up to four kilobytes, and says which one is too large.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

const most = 4096

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, values := range r.Header {
			if len(strings.Join(values, ", ")) > most {
				status := http.StatusRequestHeaderFieldsTooLarge
				problem(w, status, name+" is too large.")
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "Lamps")
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
	mux.HandleFunc("/", page)
	log.Fatal(http.ListenAndServe(":8080", limited(mux)))
}
