# Goes on with a download that broke off, unless the file is another now.
url=http://localhost:8001/cause/206/file

# What is on the disk from last time: the beginning, and whose it is.
printf 'All letters: abc' >file.txt
echo '"1"' >file.etag

# Code 33: all of it came instead of the rest, since it is another file now.
curl -sS -f -C - -H "If-Range: $(cat file.etag)" -o file.txt "$url"
if [ $? = 33 ]; then
  curl -sS -f --etag-save file.etag -o file.txt "$url"
fi
cat file.txt
# prints: All letters: abcdefghijklmnopqrstuvwxyz
