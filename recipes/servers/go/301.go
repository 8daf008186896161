// Sends whoever asks for an old address to the new one, for good.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var moved = map[string]string{"/old": "/new", "/lamps": "/items"}

func page(w http.ResponseWriter, r *http.Request) {
	if target, ok := moved[r.URL.Path]; ok {
		http.Redirect(w, r, target, http.StatusMovedPermanently)
		return
	}
	fmt.Fprintln(w, "This is", r.URL.Path)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", page)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
