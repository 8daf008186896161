// Lets go of cookies that have grown too large, and asks once more.
package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/get"

var client = http.Client{Timeout: 10 * time.Second}

func get(cookies []*http.Cookie) (status string, kept int, err error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return
	}
	small := []*http.Cookie{}
	for _, it := range cookies {
		req.AddCookie(it)
		if len(it.Value) < 1000 {
			small = append(small, it)
		}
	}
	resp, err := client.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	isTooLarge := resp.StatusCode == http.StatusRequestHeaderFieldsTooLarge
	if isTooLarge && len(small) < len(cookies) {
		return get(small)
	}
	return resp.Status, len(cookies), nil
}

func main() {
	fmt.Println(get([]*http.Cookie{
		{Name: "session", Value: "1"},
		{Name: "history", Value: strings.Repeat("x", 20_000)},
	}))
}

// prints: 200 OK 1 <nil>
