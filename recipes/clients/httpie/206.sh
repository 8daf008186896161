# Goes on with a download that broke off, unless the file is another now.
url=http://localhost:8001/cause/206/file

# What is on the disk from last time: the beginning, and whose it is.
printf 'All letters: abc' >file.txt
etag='"1"'

# If all of it comes instead of the rest, the file is written anew.
http --ignore-stdin --quiet --download --continue --output file.txt \
  "$url" If-Range:"$etag" || exit
cat file.txt
# prints: All letters: abcdefghijklmnopqrstuvwxyz
