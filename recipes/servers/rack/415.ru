# Takes items as JSON only, and says so to whoever sends something else.
# puma --port 8080 415.ru
require 'json'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  if Rack::Request.new(env).media_type != 'application/json'
    accepted = { 'Accept' => 'application/json' }
    return problem(415, 'Send application/json.', accepted)
  end
  JSON.parse(env['rack.input'].read)
  [204, {}, []]
rescue JSON::ParserError
  problem(400, 'The JSON cannot be read.')
end

run app
