# Sends a form to where it has to go just now, as it is.
url=http://localhost:8001/cause/307/form

# Method and content are kept; what came from a pipe cannot be sent again.
curl -sSL --fail-with-body -d name=Ada "$url" | jq -c .form
# prints: {"name":"Ada"}
