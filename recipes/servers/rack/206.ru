# Sends the part of a film that a player asks for, as Rack reads its Range.
# puma --port 8080 206.ru
require 'json'

film = 'hello, this is a film'
tag = '"v3"'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  fields = { 'Content-Type' => 'text/plain', 'ETag' => tag }
  is_same = env.fetch('HTTP_IF_RANGE', tag) == tag
  asked = env['HTTP_RANGE'] if is_same && env['REQUEST_METHOD'] == 'GET'
  ranges = Rack::Utils.get_byte_ranges(asked, film.bytesize)
  # Several would need multipart/byteranges; the whole is always right.
  return [200, fields, [film]] if ranges.nil? || ranges.size > 1

  if ranges.empty?
    whole = { 'Content-Range' => "bytes */#{film.bytesize}" }
    return problem(416, 'The film ends before that.', whole)
  end
  part = ranges.first
  fields['Content-Range'] = "bytes #{part.begin}-#{part.end}/#{film.bytesize}"
  [206, fields, [film.byteslice(part)]]
end

run app
