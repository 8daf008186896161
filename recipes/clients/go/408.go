// Sends what comes slowly; all at once, if the server did not wait.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/408/slow"

var client = http.Client{Timeout: 10 * time.Second}

func upload(open func() io.Reader) (string, error) {
	resp, err := client.Post(url, "text/plain", open())
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusRequestTimeout {
		return resp.Status, nil
	}
	// The first reader may still be read from: this is another one.
	whole, err := io.ReadAll(open())
	if err != nil {
		return "", err
	}
	// The server closes that connection: this goes over a new one.
	again, err := client.Post(url, "text/plain", bytes.NewReader(whole))
	if err != nil {
		return "", err
	}
	defer again.Body.Close()
	return again.Status, nil
}

// A slow source.
func open() io.Reader {
	reader, writer := io.Pipe()
	go func() {
		io.WriteString(writer, "one half, ")
		time.Sleep(1500 * time.Millisecond)
		io.WriteString(writer, "and the other")
		writer.Close()
	}()
	return reader
}

func main() {
	fmt.Println(upload(open))
}

// prints: 200 OK <nil>
