# Says what is wrong with JSON that cannot be read.
# puma --port 8080 400.ru
require 'json'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  item = JSON.parse(env['rack.input'].read)
  return [204, {}, []] if item.is_a?(Hash)

  problem(400, 'An item is an object.')
rescue JSON::ParserError
  problem(400, 'The JSON cannot be read; does it end too early?')
end

run app
