# Serves one host, and sends requests for others back to the right connection.
# puma --port 8080 421.ru
require 'json'

host = 'api.example'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  if Rack::Request.new(env).host != host
    return problem(421, "This server answers for #{host}.")
  end

  [200, { 'Content-Type' => 'text/plain' }, ['Lamps']]
end

run app
