// Begins a job, and asks its monitor until it is done.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/202/jobs"

var client = http.Client{Timeout: 10 * time.Second}

func run(tries int) (string, error) {
	resp, err := client.Post(url, "", nil)
	if err != nil {
		return "", err
	}
	resp.Body.Close()
	monitor, err := resp.Location()
	if resp.StatusCode != http.StatusAccepted || err != nil {
		return resp.Status, err
	}
	// It answers 200 until the job is done, then leads to the result.
	for ; tries > 0; tries-- {
		resp, err := client.Get(monitor.String())
		if err != nil {
			return "", err
		}
		resp.Body.Close()
		if result := resp.Request.URL; result.Path != monitor.Path {
			return resp.Status + " " + result.String(), nil
		}
		time.Sleep(500 * time.Millisecond)
	}
	return "", errors.New("it is not done yet")
}

func main() {
	result, err := run(10)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result)
}

// prints: 200 OK http://localhost:…/cause/200
