// Asks again a little later, then makes do with what it had before.
package main

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/gateway/refuses/"

var client = http.Client{Timeout: 10 * time.Second}
var before = `{"weather":"rain"}`

func get(tries int, wait time.Duration) (string, error) {
	resp, err := client.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusBadGateway {
		if tries > 1 {
			time.Sleep(wait)
			return get(tries-1, 2*wait)
		}
		// What went wrong behind the gateway (RFC 9209).
		fmt.Println(resp.Header.Get("Proxy-Status"))
		return before, nil
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

func main() {
	fmt.Println(get(3, 300*time.Millisecond))
}

// prints: playground;error=connection_refused
// prints: {"weather":"rain"} <nil>
