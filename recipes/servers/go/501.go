// Says 501 to methods that nothing here knows, and 405 to the others.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

var known = " GET HEAD POST PUT PATCH DELETE OPTIONS "

func item(w http.ResponseWriter, r *http.Request) {
	switch {
	case !strings.Contains(known, " "+r.Method+" "):
		detail := "No resource here knows " + r.Method + "."
		problem(w, http.StatusNotImplemented, detail)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		problem(w, http.StatusMethodNotAllowed, "It can be read.")
	default:
		fmt.Fprintln(w, "lamp")
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
