// Sends a stream; with its length, if the server wants to know that.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/411/meter"

var client = http.Client{Timeout: 10 * time.Second}

func upload(open func() io.Reader) (string, error) {
	// What is no buffer is sent in chunks, without Content-Length.
	resp, err := client.Post(url, "text/plain", open())
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusLengthRequired {
		return resp.Status, nil
	}
	whole, err := io.ReadAll(open())
	if err != nil {
		return "", err
	}
	again, err := client.Post(url, "text/plain", bytes.NewReader(whole))
	if err != nil {
		return "", err
	}
	defer again.Body.Close()
	return again.Status, nil
}

func open() io.Reader {
	first, second := strings.NewReader("12.5 "), strings.NewReader("kWh")
	return io.MultiReader(first, second)
}

func main() {
	fmt.Println(upload(open))
}

// prints: 200 OK <nil>
