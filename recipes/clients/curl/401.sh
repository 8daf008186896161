# Shows credentials when the server asks for them.
url=http://localhost:8001/cause/401/door

# In a file, since others can see the arguments of a program.
echo 'user = "user:password"' >door.conf

# It asks without them first, and repeats with the best scheme of the challenge.
curl -sS --fail-with-body --anyauth -K door.conf "$url"
# prints: You are in.
