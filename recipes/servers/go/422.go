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
	content := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(content).Decode(&item); err != nil {
		problem(w, http.StatusBadRequest, "The JSON cannot be read.", nil)
		return
	}
	var faults []Fault
	if item.Name == "" {
		faults = append(faults, Fault{"#/name", "missing"})
	}
	if item.Price < 0 {
		faults = append(faults, Fault{"#/price", "below 0"})
	}
	if len(faults) > 0 {
		detail := "The item cannot be kept like that."
		problem(w, http.StatusUnprocessableEntity, detail, faults)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func problem(w http.ResponseWriter, status int, detail string, of []Fault) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{
		"status": status,
		"title":  http.StatusText(status),
		"detail": detail,
		"errors": of,
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
