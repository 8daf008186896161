// Answers 304 to whoever is up to date: http.ServeContent compares ETag.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

var (
	item    = `{"id":7,"name":"lamp"}`
	version = 3
)

func getItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "max-age=60")
	w.Header().Set("ETag", fmt.Sprintf(`"v%d"`, version))
	http.ServeContent(w, r, "", time.Time{}, strings.NewReader(item))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
