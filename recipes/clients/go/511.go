// Notices that it is the network that answers, and not the server.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/511/news"

var client = http.Client{Timeout: 10 * time.Second}

func get() (string, error) {
	resp, err := client.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNetworkAuthenticationRequired {
		// The page is the portal's: it is for a person, in a browser.
		return "", errors.New("log in to this network first")
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

func main() {
	_, err := get()
	fmt.Println(err)
}

// prints: log in to this network first
