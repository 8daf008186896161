# Keeps an entry and lets the form be emptied for the next one.
# puma --port 8080 205.ru
require 'json'

entries = []

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  name = Rack::Request.new(env).POST['name'].to_s.strip
  return problem(422, 'An entry has a name.') if name.empty?

  entries << name
  [205, { 'Content-Length' => '0' }, []]
end

run app
