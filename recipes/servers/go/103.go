// Tells the browser what to load while the page is still being made.
package main

import (
	"io"
	"log"
	"net/http"
	"time"
)

func page(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload; as=style")
	w.WriteHeader(http.StatusEarlyHints)
	time.Sleep(100 * time.Millisecond) // the database, a template
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	io.WriteString(w, "<!doctype html><title>Lamps</title>"+
		`<link rel="stylesheet" href="/style.css">`)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", page)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
