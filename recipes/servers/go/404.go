// Says that there is no such item, and which one was asked for.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

var items = map[string]string{"7": "lamp"}

func getItem(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/items/")
	name, ok := items[id]
	if !ok {
		problem(w, http.StatusNotFound, "There is no item "+id+".")
		return
	}
	fmt.Fprintln(w, name)
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
	mux.HandleFunc("/items/", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
