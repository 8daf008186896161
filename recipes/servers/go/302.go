// Leads to the page of today, which is another one tomorrow.
package main

import (
	"log"
	"net/http"
	"time"
)

func today(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, time.Now().Format("/2006/01/02"), http.StatusFound)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/today", today)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
