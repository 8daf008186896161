# Says that there is no such item, and which one was asked for.
# puma --port 8080 404.ru
require 'json'

items = { '7' => { id: 7, name: 'lamp' } }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  id = env['PATH_INFO'].delete_prefix('/items/')
  item = items[id]
  return problem(404, "There is no item #{id}.") if item.nil?

  [200, { 'Content-Type' => 'application/json' }, [JSON.generate(item)]]
end

run app
