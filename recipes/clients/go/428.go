// Says which state it means to change, when the server insists.
package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/428/note"

var client = http.Client{Timeout: 10 * time.Second}

func put(text, etag string) (string, error) {
	req, err := http.NewRequest("PUT", url, strings.NewReader(text))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "text/plain")
	if etag != "" {
		req.Header.Set("If-Match", etag)
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusPreconditionRequired || etag != "" {
		return resp.Status, nil
	}
	current, err := client.Get(url)
	if err != nil {
		return "", err
	}
	defer current.Body.Close()
	theirs, _ := io.ReadAll(current.Body)
	// Here an application shows what would be overwritten.
	fmt.Println("there is:", string(theirs))
	return put(text, current.Header.Get("ETag"))
}

func main() {
	fmt.Println(put("mine", ""))
}

// prints: there is: theirs
// prints: 200 OK <nil>
