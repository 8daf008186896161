// Deletes an item, and has nothing more to say about it.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"strings"
	"sync"
)

var (
	mutex sync.Mutex
	items = map[string]string{"7": "lamp"}
)

func deleteItem(w http.ResponseWriter, r *http.Request) {
	mutex.Lock()
	defer mutex.Unlock()
	id := strings.TrimPrefix(r.URL.Path, "/items/")
	if _, ok := items[id]; !ok {
		problem(w, http.StatusNotFound, "There is no item "+id+".")
		return
	}
	if r.Method != http.MethodDelete {
		w.Header().Set("Allow", http.MethodDelete)
		problem(w, http.StatusMethodNotAllowed, "It can be deleted.")
		return
	}
	delete(items, id)
	w.WriteHeader(http.StatusNoContent)
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
	mux.HandleFunc("/items/", deleteItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
