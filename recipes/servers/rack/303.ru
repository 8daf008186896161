# Takes an order and leads to its page, which is safe to load again.
# puma --port 8080 303.ru
require 'json'

orders = []

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  request = Rack::Request.new(env)
  if request.post?
    item = request.POST['item']
    return problem(422, 'Say which item.') if item.nil?

    orders << item
    return [303, { 'Location' => "/orders/#{orders.size}" }, []]
  end
  id = request.path.delete_prefix('/orders/').to_i
  return problem(404, 'There is no such order.') unless orders[id - 1] && id > 0

  order = orders[id - 1]
  [200, { 'Content-Type' => 'text/plain' }, ["You ordered item #{order}"]]
end

run app
