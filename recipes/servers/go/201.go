// Adds an item and says where it is.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"
	"sync/atomic"
)

var last atomic.Int64
var items sync.Map

func addItem(w http.ResponseWriter, r *http.Request) {
	var item map[string]any
	content := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(content).Decode(&item); err != nil || item == nil {
		problem(w, http.StatusBadRequest, "Send an item as JSON.")
		return
	}
	item["id"] = last.Add(1)
	items.Store(item["id"], item)
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", fmt.Sprintf("/items/%d", item["id"]))
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(item)
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
	mux.HandleFunc("/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
