// Learns from Allow what can be done here.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/405"

var client = http.Client{Timeout: 10 * time.Second}

func remove() (allowed []string, err error) {
	req, err := http.NewRequest("DELETE", url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusMethodNotAllowed {
		return strings.Split(resp.Header.Get("Allow"), ", "), nil
	}
	return nil, nil
}

func main() {
	allowed, err := remove()
	if err != nil {
		log.Fatal(err)
	}
	// Here an application hides what cannot be done.
	fmt.Println(allowed)
}

// prints: [GET HEAD OPTIONS]
