# Serves the printer to whoever changes to TLS, nobody else.
# puma --port 8080 426.ru
require 'json'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  unless Rack::Request.new(env).ssl?
    wanted = { 'Connection' => 'Upgrade', 'Upgrade' => 'TLS/1.2, HTTP/1.1' }
    return problem(426, 'Change to TLS 1.2 for this printer.', wanted)
  end
  [200, { 'Content-Type' => 'text/plain' }, ['idle']]
end

run app
