// Makes pages smaller on their way, and says that they are not the origin's.
package main

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strconv"
)

var origin, _ = url.Parse("http://127.0.0.1:9000")

func slim(response *http.Response) error {
	if response.StatusCode != http.StatusOK {
		return nil
	}
	page, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	page = bytes.Join(bytes.Fields(page), []byte(" "))
	response.StatusCode = http.StatusNonAuthoritativeInfo
	response.Status = ""
	response.Body = io.NopCloser(bytes.NewReader(page))
	response.ContentLength = int64(len(page))
	response.Header.Set("Content-Length", strconv.Itoa(len(page)))
	response.Header.Add("Via", "1.1 slim-proxy.example")
	// It was the entity tag of other octets.
	response.Header.Del("ETag")
	return nil
}

func main() {
	proxy := httputil.NewSingleHostReverseProxy(origin)
	proxy.ModifyResponse = slim
	log.Fatal(http.ListenAndServe(":8080", proxy))
}
