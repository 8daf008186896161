# Reads fields of up to four kilobytes, and says which one is too large.
# puma --port 8080 431.ru
require 'json'

most = 4096

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  name, = env.find do |key, value|
    key.start_with?('HTTP_') && value.bytesize > most
  end
  if name
    field = name.delete_prefix('HTTP_').tr('_', '-').capitalize
    return problem(431, "#{field} has more than #{most} octets.")
  end
  [200, { 'Content-Type' => 'text/plain' }, ['Lamps']]
end

run app
