// Moves the first version of the API to the second for good, methods included.
package main

import (
	"log"
	"net/http"
	"strings"
)

func moved(w http.ResponseWriter, r *http.Request) {
	rest := strings.TrimPrefix(r.URL.RequestURI(), "/v1/")
	http.Redirect(w, r, "/v2/"+rest, http.StatusPermanentRedirect)
}

func addItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/v2/items/7")
	w.WriteHeader(http.StatusCreated)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/", moved)
	mux.HandleFunc("/v2/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
