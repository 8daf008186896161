# Takes an export into a queue and says where its state can be seen.
# puma --port 8080 202.ru
require 'json'

states = {}
queue = Queue.new
Thread.new do
  while (export = queue.pop)
    sleep 5 # what takes its time
    states[export] = 'done'
  end
end

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  request = Rack::Request.new(env)
  fields = { 'Content-Type' => 'application/json' }
  if request.post? && request.path == '/exports'
    location = "/exports/#{states.size + 1}"
    states[location] = 'queued'
    queue << location
    content = JSON.generate(state: 'queued', monitor: location)
    return [202, fields.merge('Location' => location), [content]]
  end
  state = states[request.path]
  return problem(404, 'There is no such export.') if state.nil?

  [200, fields, [JSON.generate(state: state)]]
end

run app
