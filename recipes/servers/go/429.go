// Lets a client send three requests in ten seconds; then it has to wait.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

var clients sync.Map

func getItems(w http.ResponseWriter, r *http.Request) {
	client, _, _ := net.SplitHostPort(r.RemoteAddr)
	found, _ := clients.LoadOrStore(client, make(chan bool, 3))
	places := found.(chan bool)
	select {
	case places <- true:
		// Each request gives its place back ten seconds later.
		time.AfterFunc(10*time.Second, func() { <-places })
		fmt.Fprintln(w, "lamp")
	default:
		w.Header().Set("Retry-After", "10")
		problem(w, http.StatusTooManyRequests, "3 in 10 seconds.")
	}
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
	mux.HandleFunc("/items", getItems)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
