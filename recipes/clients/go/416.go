// Goes on with a download that may be complete already.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/416/file"

var client = http.Client{Timeout: 10 * time.Second}

func complete(stored string) (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	if stored != "" {
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-", len(stored)))
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	content, err := io.ReadAll(resp.Body)
	switch resp.StatusCode {
	case http.StatusOK:
		return string(content), err
	case http.StatusPartialContent:
		return stored + string(content), err
	case http.StatusRequestedRangeNotSatisfiable:
		// Content-Range says how long it is: bytes */10.
		length := fmt.Sprintf("bytes */%d", len(stored))
		if resp.Header.Get("Content-Range") == length {
			return stored, nil
		}
		// It is shorter than what is here, so it is another file.
		return complete("")
	}
	return "", errors.New(resp.Status)
}

func main() {
	fmt.Println(complete("0123456789"))
}

// prints: 0123456789 <nil>
