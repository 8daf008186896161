package main

import (
	"encoding/json"
	"net/http"
	"os"
)

func main() {
	seen := map[string]any{}
	for _, url := range os.Args[1:] {
		response, err := http.Get(url)
		if err != nil {
			seen[url] = map[string]any{"error": err.Error()}
			continue
		}
		response.Body.Close()
		seen[url] = map[string]any{"status": response.StatusCode}
	}
	json.NewEncoder(os.Stdout).Encode(seen)
}
