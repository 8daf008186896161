// Serves one host, and sends requests for others back to the right connection.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

const host = "api.example"

func only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host != host {
			detail := "This server answers for " + host + "."
			problem(w, http.StatusMisdirectedRequest, detail)
			return
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
	log.Fatal(http.ListenAndServe(":8080", only(mux)))
}
