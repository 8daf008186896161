# Says how long a film is to whoever asks for a part behind its end.
# puma --port 8080 416.ru
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
  fields = { 'Content-Type' => 'video/mp4', 'ETag' => tag }
  size = film.bytesize
  # Whoever has a part of another state gets all of this one.
  is_same = env.fetch('HTTP_IF_RANGE', tag) == tag
  asked = env['HTTP_RANGE'] if is_same && env['REQUEST_METHOD'] == 'GET'
  ranges = Rack::Utils.get_byte_ranges(asked, size)
  return [200, fields, [film]] if ranges.nil? || ranges.size > 1

  if ranges.empty?
    whole = { 'Content-Range' => "bytes */#{size}" }
    return problem(416, "The film has #{size} octets.", whole)
  end
  part = ranges.first
  fields['Content-Range'] = "bytes #{part.begin}-#{part.end}/#{size}"
  [206, fields, [film.byteslice(part)]]
end

run app
