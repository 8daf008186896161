// Answers the methods that it has handlers for, and lists them to others.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

var handlers = map[string]http.HandlerFunc{
	"GET": getItems, "HEAD": getItems, "POST": addItem,
}

func items(w http.ResponseWriter, r *http.Request) {
	if handler, ok := handlers[r.Method]; ok {
		handler(w, r)
		return
	}
	for method := range handlers {
		w.Header().Add("Allow", method)
	}
	problem(w, http.StatusMethodNotAllowed, "Items are read and added.")
}

func getItems(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "lamp")
}

func addItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/8")
	w.WriteHeader(http.StatusCreated)
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
	mux.HandleFunc("/items", items)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
