# Reads an item, finds that it cannot be, and points at what is wrong.
# puma --port 8080 422.ru
require 'json'

def errors_of(item)
  errors = []
  errors << { pointer: '#/name', detail: 'missing' } unless item['name']
  price = item.fetch('price', 0)
  unless price.is_a?(Numeric) && !price.negative?
    errors << { pointer: '#/price', detail: 'no number of 0 or more' }
  end
  errors
end

def problem(status, detail, errors = [])
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = { status: status, title: title, detail: detail, errors: errors }
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type, [JSON.generate(content)]]
end

app = lambda do |env|
  item = JSON.parse(env['rack.input'].read)
  return problem(400, 'An item is an object.') unless item.is_a?(Hash)

  errors = errors_of(item)
  return [204, {}, []] if errors.empty?

  problem(422, 'The item cannot be kept like that.', errors)
rescue JSON::ParserError
  problem(400, 'The JSON cannot be read.')
end

run app
