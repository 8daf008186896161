// Sends an item as JSON, with the entity tag of its state.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

type Item struct {
	ID      int    `json:"id"`
	Name    string `json:"name"`
	version int
}

var lamp = Item{7, "lamp", 3}

func getItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprintf(`"v%d"`, lamp.version))
	json.NewEncoder(w).Encode(lamp)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
