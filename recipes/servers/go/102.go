// Tells a client that its report is still being made, every second.
package main

import (
	"log"
	"net/http"
	"time"
)

func makeReport(w http.ResponseWriter, r *http.Request) {
	done := make(chan string)
	go func() {
		time.Sleep(1500 * time.Millisecond) // what takes its time
		done <- "/reports/9"
	}()
	ticks := time.NewTicker(time.Second)
	defer ticks.Stop()
	for {
		select {
		case <-ticks.C:
			w.WriteHeader(http.StatusProcessing)
		case location := <-done:
			w.Header().Set("Location", location)
			w.WriteHeader(http.StatusCreated)
			return
		}
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/reports", makeReport)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
