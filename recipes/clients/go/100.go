// Sends content only once the server has said that it wants it.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptrace"
	"strings"
)

const url = "http://localhost:8001/cause/100/upload"

func upload(content string) (string, error) {
	req, err := http.NewRequest("POST", url, strings.NewReader(content))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "text/plain")
	// The default transport waits a second for 100, then sends anyway.
	req.Header.Set("Expect", "100-continue")
	trace := &httptrace.ClientTrace{
		Got100Continue: func() { fmt.Println("It is wanted.") },
	}
	req = req.WithContext(httptrace.WithClientTrace(req.Context(), trace))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	return resp.Status + " " + string(answer), err
}

func main() {
	answer, err := upload("hello")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}

// prints: It is wanted.
// prints: 200 OK {"octets":5}
