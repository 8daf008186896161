// Reads JSON, and makes sure that it is JSON before that.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"mime"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/200"

// The default client has no timeout.
var client = http.Client{Timeout: 10 * time.Second}

func getJSON(into any) error {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Accept", "application/json")
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errors.New(resp.Status)
	}
	given := resp.Header.Get("Content-Type")
	mediaType, _, _ := mime.ParseMediaType(given)
	isJSON := strings.HasSuffix(mediaType, "+json")
	if mediaType != "application/json" && !isJSON {
		return fmt.Errorf("it is %q, and not JSON", given)
	}
	return json.NewDecoder(resp.Body).Decode(into)
}

func main() {
	var page struct{ Name string }
	if err := getJSON(&page); err != nil {
		log.Fatal(err)
	}
	fmt.Println(page.Name)
}

// prints: OK
