// Sends its content without Expect, if the server cannot say 100.
package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/417/upload"

var client = http.Client{Timeout: 10 * time.Second}

func upload(text, expect string) (string, error) {
	req, err := http.NewRequest("POST", url, strings.NewReader(text))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "text/plain")
	if expect != "" {
		req.Header.Set("Expect", expect)
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusExpectationFailed && expect != "" {
		return upload(text, "")
	}
	return resp.Status, nil
}

func main() {
	fmt.Println(upload("hello", "100-continue"))
}

// prints: 200 OK <nil>
