// Takes an order and leads to its page, which is safe to load again.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"
	"sync/atomic"
)

var (
	last   atomic.Int64
	orders sync.Map
)

func addOrder(w http.ResponseWriter, r *http.Request) {
	item := r.PostFormValue("item")
	if item == "" {
		problem(w, http.StatusUnprocessableEntity, "Say which item.")
		return
	}
	location := fmt.Sprintf("/orders/%d", last.Add(1))
	orders.Store(location, item)
	http.Redirect(w, r, location, http.StatusSeeOther)
}

func getOrder(w http.ResponseWriter, r *http.Request) {
	item, ok := orders.Load(r.URL.Path)
	if !ok {
		problem(w, http.StatusNotFound, "There is no such order.")
		return
	}
	w.Header().Set("Content-Type", "text/plain") // whatever was sent
	fmt.Fprintln(w, "You ordered", item)
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
	mux.HandleFunc("/orders", addOrder)
	mux.HandleFunc("/orders/", getOrder)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
