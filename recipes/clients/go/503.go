// Comes back when the server says that it can be used again.
package main

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

const url = "http://localhost:8001/cause/503/shop"

var client = http.Client{Timeout: 10 * time.Second}

func get(tries int) (string, error) {
	resp, err := client.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusServiceUnavailable && tries > 1 {
		wait, isSaid := waitOf(resp.Header.Get("Retry-After"))
		// Without Retry-After nobody knows whether it passes.
		if isSaid && wait < time.Minute {
			time.Sleep(wait)
			return get(tries - 1)
		}
	}
	return resp.Status, nil
}

// A number of seconds or a date (RFC 9110 10.2.3).
func waitOf(after string) (wait time.Duration, isSaid bool) {
	if seconds, err := strconv.Atoi(after); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	date, err := http.ParseTime(after)
	return time.Until(date), err == nil
}

func main() {
	fmt.Println(get(3))
}

// prints: 200 OK <nil>
