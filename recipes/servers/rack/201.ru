# Adds an item and says where it is.
# puma --port 8080 201.ru
require 'json'

items = {}

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  item = JSON.parse(env['rack.input'].read)
  return problem(400, 'An item is an object.') unless item.is_a?(Hash)

  item['id'] = items.size + 1
  items[item['id']] = item
  fields = {
    'Content-Type' => 'application/json',
    'Location' => "/items/#{item['id']}"
  }
  [201, fields, [JSON.generate(item)]]
rescue JSON::ParserError
  problem(400, 'Send an item as JSON.')
end

run app
