// Lets a client send three requests in ten seconds; then it has to wait.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"math"
	"net"
	"net/http"
	"sync"
	"time"
)

var (
	mutex  sync.Mutex
	counts = map[string]int{}
	end    time.Time
)

// waitOf counts a request, and says how long one too many has to wait.
func waitOf(client string) time.Duration {
	mutex.Lock()
	defer mutex.Unlock()
	if time.Now().After(end) {
		counts = map[string]int{} // nobody is remembered for longer
		end = time.Now().Add(10 * time.Second)
	}
	counts[client]++
	if counts[client] <= 3 {
		return 0
	}
	return time.Until(end)
}

func getItems(w http.ResponseWriter, r *http.Request) {
	client, _, _ := net.SplitHostPort(r.RemoteAddr)
	if wait := waitOf(client); wait > 0 {
		w.Header().Set("Retry-After", fmt.Sprint(math.Ceil(wait.Seconds())))
		problem(w, http.StatusTooManyRequests, "3 in 10 seconds.")
		return
	}
	fmt.Fprintln(w, "lamp")
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
