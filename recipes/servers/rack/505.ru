# Says which versions of HTTP it speaks to whoever speaks another one.
# puma --port 8080 505.ru
require 'json'

spoken = %w[HTTP/1.0 HTTP/1.1]

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  version = env['HTTP_VERSION'] || env['SERVER_PROTOCOL']
  unless spoken.include?(version)
    return problem(505, "#{spoken.join(' and ')} work here.")
  end

  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]
end

run app
