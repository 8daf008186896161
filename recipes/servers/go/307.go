// Sends a payment to the other site, unchanged, while this one is down.
package main

import (
	"log"
	"net/http"
	"sync/atomic"
)

// Whether the till answers; whoever watches it says so.
var isOpen atomic.Bool

func pay(w http.ResponseWriter, r *http.Request) {
	if !isOpen.Load() {
		target := "https://backup.example" + r.URL.RequestURI()
		http.Redirect(w, r, target, http.StatusTemporaryRedirect)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/pay", pay)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
