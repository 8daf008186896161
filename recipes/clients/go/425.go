// Repeats what came too early, once; by then the handshake is over.
package main

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/425/page"

var client = http.Client{Timeout: 10 * time.Second}

func get(earlyData string) (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	if earlyData != "" {
		req.Header.Set("Early-Data", earlyData)
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusTooEarly && earlyData != "" {
		return get("")
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

func main() {
	// Go sends no early data itself: a proxy on the way did, and adds this
	// (RFC 8470 5.1).
	fmt.Println(get("1"))
}

// prints: On time. <nil>
