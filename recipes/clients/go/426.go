// Says which protocol is wanted instead: this client cannot change to another.
package main

import (
	"fmt"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/426/socket"

var client = http.Client{Timeout: 10 * time.Second}

func get() (*http.Response, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusUpgradeRequired {
		resp.Body.Close()
		wanted := resp.Header.Get("Upgrade")
		return nil, fmt.Errorf("this takes a package for %s", wanted)
	}
	return resp, nil
}

func main() {
	_, err := get()
	fmt.Println(err)
}

// prints: this takes a package for websocket
