# Closes while the database is moved, and says when it will be open again.
# puma --port 8080 503.ru
require 'json'

closed_until = Time.now + 120 # whoever moves it sets that

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |_env|
  wait = (closed_until - Time.now).ceil
  if wait.positive?
    later = { 'Retry-After' => wait.to_s }
    return problem(503, 'The database is moved; try again later.', later)
  end
  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]
end

run app
