// Counts on without overwriting what others counted meanwhile.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/412/counter"

var client = http.Client{Timeout: 10 * time.Second}

func add(amount, tries int) (int, error) {
	resp, err := client.Get(url)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var now struct{ Count int }
	if err := json.NewDecoder(resp.Body).Decode(&now); err != nil {
		return 0, err
	}
	count := now.Count + amount
	content := strings.NewReader(fmt.Sprintf(`{"count":%d}`, count))
	req, err := http.NewRequest("PUT", url, content)
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("If-Match", resp.Header.Get("ETag"))
	changed, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	changed.Body.Close()
	switch {
	case changed.StatusCode < 300:
		return count, nil
	case changed.StatusCode == http.StatusPreconditionFailed && tries > 1:
		// Somebody was faster: all of it again, with what is there now.
		return add(amount, tries-1)
	}
	return 0, errors.New(changed.Status)
}

func main() {
	fmt.Println(add(1, 4))
}

// prints: 3 <nil>
