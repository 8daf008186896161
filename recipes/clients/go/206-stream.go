// Reads a large file part by part, all parts of the same state.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/206/file"

var client = http.Client{Timeout: 10 * time.Second}

func read(size int, use func(part []byte)) error {
	etag := ""
	for at, total := 0, 1; at < total; at += size {
		req, err := http.NewRequest("GET", url, nil)
		if err != nil {
			return err
		}
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", at, at+size-1))
		if etag != "" {
			// A 412 says that it is another file now.
			req.Header.Set("If-Match", etag)
		}
		resp, err := client.Do(req)
		if err != nil {
			return err
		}
		part, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			return err
		}
		if resp.StatusCode != http.StatusPartialContent {
			return errors.New(resp.Status)
		}
		use(part)
		etag = resp.Header.Get("ETag")
		_, length, _ := strings.Cut(resp.Header.Get("Content-Range"), "/")
		total, _ = strconv.Atoi(length)
	}
	return nil
}

func main() {
	err := read(15, func(part []byte) { fmt.Println(string(part)) })
	if err != nil {
		log.Fatal(err)
	}
}

// prints: All letters: ab
// prints: cdefghijklmnopq
// prints: rstuvwxyz
