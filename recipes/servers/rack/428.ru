# Lets an item be replaced only by whoever says which state they have seen.
# puma --port 8080 428.ru
require 'json'

item = { name: 'lamp', version: 3 }
mutex = Mutex.new

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  match = env['HTTP_IF_MATCH']
  if match.nil?
    return problem(428, 'Send If-Match with the ETag of what you replace.')
  end

  mutex.synchronize do
    if match != %("v#{item[:version]}")
      return problem(412, 'It has changed since then.')
    end

    item[:name] = JSON.parse(env['rack.input'].read)['name']
    item[:version] += 1
  end
  [204, { 'ETag' => %("v#{item[:version]}") }, []]
end

run app
