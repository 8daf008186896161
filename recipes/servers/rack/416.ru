# Says how long a film is to whoever asks for a part behind its end.
# puma --port 8080 416.ru
require 'json'

film = 'hello, this is a film'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  fields = { 'Content-Type' => 'video/mp4', 'Accept-Ranges' => 'bytes' }
  size = film.bytesize
  ranges = Rack::Utils.get_byte_ranges(env['HTTP_RANGE'], size)
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
