// Locks a file before it is written, and waits while somebody else has it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/dav/423/notes.txt"

var client = http.Client{Timeout: 10 * time.Second}

const exclusive = `<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`

func send(method, name, value, content string) *http.Response {
	req, _ := http.NewRequest(method, url, strings.NewReader(content))
	req.Header.Set(name, value)
	if content != "" {
		mediaType := "application/xml"
		if method == "PUT" {
			mediaType = "text/plain"
		}
		req.Header.Set("Content-Type", mediaType)
	}
	resp, err := client.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
	return resp
}

func write(text string) string {
	for tries := 10; tries > 0; tries-- {
		locked := send("LOCK", "Timeout", "Second-60", exclusive)
		if locked.StatusCode == http.StatusLocked {
			time.Sleep(500 * time.Millisecond)
			continue
		}
		token := locked.Header.Get("Lock-Token")
		defer send("UNLOCK", "Lock-Token", token, "")
		time.Sleep(300 * time.Millisecond)
		return send("PUT", "If", "("+token+")", text).Status
	}
	return "Somebody else has it."
}

func main() {
	done := make(chan string)
	for _, text := range []string{"mine", "yours"} {
		go func(text string) { done <- write(text) }(text)
	}
	fmt.Println(<-done, <-done)
}

// prints: 204 No Content 204 No Content
