// Puts a list that others change as well: what they added is kept.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/409/list"

var client = http.Client{Timeout: 10 * time.Second}

type list struct {
	Revision int      `json:"revision"`
	Items    []string `json:"items"`
}

func save(mine list, tries int) (saved list, err error) {
	content, _ := json.Marshal(mine)
	req, err := http.NewRequest("PUT", url, bytes.NewReader(content))
	if err != nil {
		return saved, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := client.Do(req)
	if err != nil {
		return saved, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusConflict || tries <= 1 {
		return saved, json.NewDecoder(resp.Body).Decode(&saved)
	}
	current, err := client.Get(url)
	if err != nil {
		return saved, err
	}
	defer current.Body.Close()
	var theirs list
	if err := json.NewDecoder(current.Body).Decode(&theirs); err != nil {
		return saved, err
	}
	// The same content would be in conflict again: it has to be another.
	has := strings.Join(theirs.Items, " ")
	for _, it := range mine.Items {
		if !strings.Contains(has, it) {
			theirs.Items = append(theirs.Items, it)
		}
	}
	return save(theirs, tries-1)
}

func main() {
	fmt.Println(save(list{2, []string{"bread", "eggs"}}, 3))
}

// prints: {4 [bread milk eggs]} <nil>
