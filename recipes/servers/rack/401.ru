# Asks for a token, and says so again when it is not a good one.
# puma --port 8080 401.ru
require 'json'

users = { 'k3y-of-ann' => 'ann' }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  sent = env['HTTP_AUTHORIZATION'].to_s
  token = sent[/\ABearer (.+)/i, 1]
  user = users[token]
  if user.nil?
    challenge = 'Bearer realm="api"'
    challenge += ', error="invalid_token"' if token
    asked = { 'WWW-Authenticate' => challenge }
    return problem(401, 'Send a token that is valid.', asked)
  end
  [200, { 'Content-Type' => 'text/plain' }, ["You are #{user}."]]
end

run app
