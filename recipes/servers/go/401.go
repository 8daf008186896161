// Asks for a token, and says so again when it is not a good one.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

var users = map[string]string{"k3y-of-ann": "ann"}

func me(w http.ResponseWriter, r *http.Request) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	isBearer := strings.EqualFold(scheme, "Bearer")
	user, ok := users[token]
	if !ok || !isBearer {
		challenge := `Bearer realm="api"`
		if isBearer {
			challenge += `, error="invalid_token"`
		}
		w.Header().Set("WWW-Authenticate", challenge)
		problem(w, http.StatusUnauthorized, "Send a token that is valid.")
		return
	}
	fmt.Fprintln(w, "You are", user)
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
	mux.HandleFunc("/me", me)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
