// Waits one second for the server of prices, no longer.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

var client = http.Client{Timeout: time.Second}

func getItem(w http.ResponseWriter, r *http.Request) {
	answer, err := client.Get("http://127.0.0.1:9001/prices/7")
	if os.IsTimeout(err) {
		detail := "The prices took longer than a second."
		problem(w, http.StatusGatewayTimeout, detail)
		return
	}
	if err != nil {
		problem(w, http.StatusBadGateway, "The prices cannot be had.")
		return
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		problem(w, http.StatusBadGateway, "They say "+answer.Status+".")
		return
	}
	io.Copy(w, answer.Body)
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
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
