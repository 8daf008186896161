# Wants to know how long content is before it comes.
# puma --port 8080 411.ru
require 'json'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  if env['HTTP_TRANSFER_ENCODING'] || env['CONTENT_LENGTH'].nil?
    return problem(411, 'Send Content-Length.')
  end

  # Puma has gathered the chunks by now, and put their length in.
  length = env['CONTENT_LENGTH']
  [200, { 'Content-Type' => 'text/plain' }, ["#{length} octets"]]
end

run app
