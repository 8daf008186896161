# Deletes an item, and has nothing more to say about it.
# puma --port 8080 204.ru
require 'json'

items = { '7' => 'lamp' }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  request = Rack::Request.new(env)
  id = request.path.delete_prefix('/items/')
  return problem(404, "There is no item #{id}.") unless items.key?(id)

  if request.delete?
    items.delete(id)
    [204, {}, []]
  else
    problem(405, 'It can be deleted.', 'Allow' => 'DELETE')
  end
end

run app
