// Goes on with a download that broke off, unless the file is another now.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/206/file"

var client = http.Client{Timeout: 10 * time.Second}

func resume(stored []byte, etag string) ([]byte, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	// With Range the transport asks for no compression by itself.
	req.Header.Set("Range", fmt.Sprintf("bytes=%d-", len(stored)))
	req.Header.Set("If-Range", etag)
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	content, err := io.ReadAll(resp.Body)
	switch resp.StatusCode {
	case http.StatusPartialContent:
		return append(stored, content...), err
	case http.StatusOK: // all of it, as it is now
		return content, err
	}
	return nil, errors.New(resp.Status)
}

func main() {
	// What is there from last time: the beginning, and whose it is.
	file, err := resume([]byte("All letters: abc"), `"1"`)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(file))
}

// prints: All letters: abcdefghijklmnopqrstuvwxyz
