// `program serve PORT` sends any status, `program get URL…` says what it makes of each.
package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strconv"
)

func main() {
	if os.Args[1] == "serve" {
		serve(os.Args[2])
	} else {
		get(os.Args[2:])
	}
}

func serve(port string) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		code, _ := strconv.Atoi(r.URL.Path[1:])
		w.WriteHeader(code)
		io.WriteString(w, "hello")
	})
	panic(http.ListenAndServe("127.0.0.1:"+port, nil))
}

func get(urls []string) {
	seen := map[string]any{}
	for _, url := range urls {
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
