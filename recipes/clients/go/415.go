// Sends the form of its data that the server takes.
package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/415/inbox"

var client = http.Client{Timeout: 10 * time.Second}

var order = map[string]string{
	"application/xml":  "<order><count>1</count></order>",
	"application/json": `{"count":1}`,
}

func send(mediaType string, isSecond bool) (string, error) {
	content := strings.NewReader(order[mediaType])
	resp, err := client.Post(url, mediaType, content)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	isOther := resp.StatusCode == http.StatusUnsupportedMediaType
	if isOther && !isSecond {
		taken := resp.Header.Get("Accept-Post") + resp.Header.Get("Accept")
		for it := range order {
			if strings.Contains(taken, it) {
				return send(it, true)
			}
		}
	}
	return resp.Status, nil
}

func main() {
	fmt.Println(send("application/xml", false))
}

// prints: 200 OK <nil>
