// Is told that a slow request is still worked on.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
)

const url = "http://localhost:8001/cause/102/job"

func run() (signs int, status string, err error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return
	}
	trace := &httptrace.ClientTrace{
		Got1xxResponse: func(code int, _ textproto.MIMEHeader) error {
			if code == http.StatusProcessing {
				signs++
			}
			return nil
		},
	}
	req = req.WithContext(httptrace.WithClientTrace(req.Context(), trace))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	return signs, resp.Status, nil
}

func main() {
	// A Timeout of the client would end it, whatever the server says.
	signs, status, err := run()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(signs > 0, status)
}

// prints: true 200 OK
