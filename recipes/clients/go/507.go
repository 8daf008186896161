// Says that there is no room, and how much there is.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/dav/507/large.txt"

var client = http.Client{Timeout: 10 * time.Second}

func send(method, target, name, value, content string) (string, int, error) {
	req, err := http.NewRequest(method, target, strings.NewReader(content))
	if err != nil {
		return "", 0, err
	}
	req.Header.Set(name, value)
	resp, err := client.Do(req)
	if err != nil {
		return "", 0, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	return string(answer), resp.StatusCode, err
}

func main() {
	large := strings.Repeat("x", 70_000)
	_, status, err := send("PUT", url, "Content-Type", "text/plain", large)
	if err != nil {
		log.Fatal(err)
	}
	// Nothing changes until somebody makes room: it is not repeated.
	if status == http.StatusInsufficientStorage {
		folder := url[:strings.LastIndex(url, "/")+1]
		found, _, err := send("PROPFIND", folder, "Depth", "0", "")
		if err != nil {
			log.Fatal(err)
		}
		_, rest, _ := strings.Cut(found, "quota-available-bytes>")
		free, _, _ := strings.Cut(rest, "<")
		fmt.Println("No room,", free, "octets are left.")
	}
}

// prints: No room, … octets are left.
