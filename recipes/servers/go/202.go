// Takes an export into a queue and says where its state can be seen.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

var (
	last   atomic.Int32
	states sync.Map
)

func addExport(w http.ResponseWriter, r *http.Request) {
	location := fmt.Sprintf("/exports/%d", last.Add(1))
	states.Store(location, "queued")
	time.AfterFunc(5*time.Second, func() { states.Store(location, "done") })
	w.Header().Set("Location", location)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	fmt.Fprintf(w, `{"state":"queued","monitor":%q}`, location)
}

func getExport(w http.ResponseWriter, r *http.Request) {
	if state, ok := states.Load(r.URL.Path); ok {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"state":%q}`, state)
		return
	}
	http.NotFound(w, r)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/exports", addExport)
	mux.HandleFunc("/exports/", getExport)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
