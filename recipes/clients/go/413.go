// Sends lines at once, or in halves where that is too much.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/413/slot"

var client = http.Client{Timeout: 10 * time.Second}

func send(lines []string) (requests int, err error) {
	content := strings.NewReader(strings.Join(lines, "\n"))
	resp, err := client.Post(url, "text/plain", content)
	if err != nil {
		return 0, err
	}
	resp.Body.Close()
	half := len(lines) / 2
	isTooLarge := resp.StatusCode == http.StatusRequestEntityTooLarge
	switch {
	case isTooLarge && half > 0:
		first, err := send(lines[:half])
		if err != nil {
			return first, err
		}
		second, err := send(lines[half:])
		return first + second, err
	case resp.StatusCode >= 300:
		return 0, errors.New(resp.Status)
	}
	return 1, nil
}

func main() {
	fmt.Println(send([]string{"one", "two", "three", "four"}))
}

// prints: 2 <nil>
