package main

import (
	"io"
	"net/http"
	"os"
	"strconv"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		code, _ := strconv.Atoi(r.URL.Path[1:])
		w.WriteHeader(code)
		io.WriteString(w, "hello")
	})
	panic(http.ListenAndServe("127.0.0.1:"+os.Args[1], nil))
}
