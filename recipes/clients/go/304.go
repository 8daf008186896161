// Keeps a page with its tag, and fetches it again only if it has changed.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/304/page"

var client = http.Client{Timeout: 10 * time.Second}
var kept struct{ etag, text string }

func get() (from, text string, err error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return
	}
	if kept.etag != "" {
		req.Header.Set("If-None-Match", kept.etag)
	}
	resp, err := client.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusNotModified:
		return "store", kept.text, nil
	case http.StatusOK:
		content, err := io.ReadAll(resp.Body)
		kept.etag, kept.text = resp.Header.Get("ETag"), string(content)
		return "server", kept.text, err
	}
	return "", "", errors.New(resp.Status)
}

func main() {
	for i := 0; i < 2; i++ {
		from, text, err := get()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(from+":", text)
	}
}

// prints: server: A page that does not change.
// prints: store: A page that does not change.
