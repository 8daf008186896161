// Waits as long as the server asks for, and sends the request again.
package main

import (
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"strconv"
	"time"
)

const url = "http://localhost:8001/cause/429/api"

var client = http.Client{Timeout: 10 * time.Second}

func get(tries int) (string, error) {
	resp, err := client.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusTooManyRequests && tries > 1 {
		time.Sleep(waitOf(resp))
		return get(tries - 1)
	}
	text, err := io.ReadAll(resp.Body)
	return resp.Status + " " + string(text), err
}

// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
func waitOf(resp *http.Response) time.Duration {
	wait := time.Second
	value := resp.Header.Get("Retry-After")
	if seconds, err := strconv.Atoi(value); err == nil {
		wait = time.Duration(seconds) * time.Second
	} else if date, err := http.ParseTime(value); err == nil {
		wait = time.Until(date)
	}
	if wait > time.Minute {
		wait = time.Minute
	}
	// Those who wait for the same do not come back at once.
	return wait + time.Duration(rand.Intn(500))*time.Millisecond
}

func main() {
	for i := 0; i < 3; i++ {
		get(3)
	}
	fmt.Println(get(3))
}

// prints: 200 OK one of three <nil>
