# Answers the methods that it has handlers for, and lists them to others.
# puma --port 8080 405.ru
require 'json'

names = ['lamp']
list = lambda do |_env|
  [200, { 'Content-Type' => 'application/json' }, [JSON.generate(names)]]
end
add = lambda do |env|
  names << env['rack.input'].read
  [201, { 'Location' => "/items/#{names.size}" }, []]
end
handlers = { 'GET' => list, 'HEAD' => list, 'POST' => add }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  handler = handlers[env['REQUEST_METHOD']]
  return handler.call(env) if handler

  allowed = { 'Allow' => handlers.keys.join(', ') }
  problem(405, 'Items are read and added here.', allowed)
end

run app
