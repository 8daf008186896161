// Lets readers read and editors delete; who they are is known from their token.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"strings"
)

var roles = map[string]string{
	"k3y-of-a-reader":  "reader",
	"k3y-of-an-editor": "editor",
}

func item(w http.ResponseWriter, r *http.Request) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	role, ok := roles[token]
	switch {
	case !ok || !strings.EqualFold(scheme, "Bearer"):
		w.Header().Set("WWW-Authenticate", `Bearer realm="api"`)
		problem(w, http.StatusUnauthorized, "Send a token.")
	case r.Method == http.MethodDelete && role != "editor":
		problem(w, http.StatusForbidden, "Readers may not delete.")
	default:
		w.WriteHeader(http.StatusNoContent)
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
	mux.HandleFunc("/items/7", item)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
