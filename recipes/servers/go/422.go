// Reads an item, finds that it cannot be, and points at what is wrong.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

type Fault struct {
	Pointer string `json:"pointer"`
	Detail  string `json:"detail"`
}

func addItem(w http.ResponseWriter, r *http.Request) {
	var item struct {
		Name  string
		Price float64
	}
	json.NewDecoder(r.Body).Decode(&item)
	var faults []Fault
	if item.Name == "" {
		faults = append(faults, Fault{"#/name", "missing"})
	}
	if item.Price < 0 {
		faults = append(faults, Fault{"#/price", "below 0"})
	}
	if len(faults) == 0 {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	json.NewEncoder(w).Encode(map[string]any{
		"status": 422, "title": "Unprocessable Content",
		"detail": "The item cannot be kept like that.",
		"errors": faults,
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
