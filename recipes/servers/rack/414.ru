# Takes targets of up to two thousand octets.
# puma --port 8080 414.ru
require 'json'

most = 2000

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  request = Rack::Request.new(env)
  if request.fullpath.bytesize > most
    closing = { 'Connection' => 'close' }
    return problem(414, "#{most} octets at most.", closing)
  end
  content = "Nothing found for #{request.GET['q']}"
  [200, { 'Content-Type' => 'text/plain' }, [content]]
end

run app
