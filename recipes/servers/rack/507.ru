# Keeps documents as long as there is room for them.
# puma --port 8080 507.ru
require 'json'

room = 20
docs = { '/docs/budget' => 'lamps: 15 pieces' }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  path = env['PATH_INFO']
  text = env['rack.input'].read
  left = room - docs.except(path).values.sum(&:bytesize)
  if text.bytesize > left
    return problem(507, "Room is left for #{left} octets.")
  end

  docs[path] = text
  [204, {}, []]
end

run app
