// Asks for its favourite, and for anything if there is none of it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/406"

var client = http.Client{Timeout: 10 * time.Second}

func get(accept string) (*http.Response, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", accept)
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusNotAcceptable && accept != "*/*" {
		resp.Body.Close()
		return get("*/*")
	}
	return resp, nil
}

func main() {
	// One request does the same: Accept: image/png, */*;q=0.1
	resp, err := get("image/png")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status, resp.Header.Get("Content-Type"))
}

// prints: 200 OK text/plain…
