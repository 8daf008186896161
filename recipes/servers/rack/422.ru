# Reads an item, finds that it cannot be, and points at what is wrong.
# puma --port 8080 422.ru
require 'json'

def errors_of(item)
  errors = []
  errors << { pointer: '#/name', detail: 'missing' } unless item['name']
  if item['price'].to_f.negative?
    errors << { pointer: '#/price', detail: 'below 0' }
  end
  errors
end

app = lambda do |env|
  errors = errors_of(JSON.parse(env['rack.input'].read))
  return [204, {}, []] if errors.empty?

  content = JSON.generate(
    status: 422,
    title: 'Unprocessable Content',
    detail: 'The item cannot be kept like that.',
    errors: errors
  )
  [422, { 'Content-Type' => 'application/problem+json' }, [content]]
end

run app
