// Says that the server of prices cannot be reached.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

var client = http.Client{Timeout: 2 * time.Second}

func getItem(w http.ResponseWriter, r *http.Request) {
	answer, err := client.Get("http://127.0.0.1:9002/prices/7")
	if os.IsTimeout(err) {
		problem(w, http.StatusGatewayTimeout, "The prices took too long.")
		return
	}
	if err != nil {
		log.Print("prices: ", err)
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
