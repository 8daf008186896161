# Replaces an item only in the state that the client has seen.
# puma --port 8080 412.ru
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
  match = env.fetch('HTTP_IF_MATCH', '*')
  mutex.synchronize do
    tag = %("v#{item[:version]}")
    if match != '*' && !match.include?(tag)
      return problem(412, "It is at v#{item[:version]} by now.")
    end

    item[:name] = JSON.parse(env['rack.input'].read)['name']
    item[:version] += 1
  end
  [204, { 'ETag' => %("v#{item[:version]}") }, []]
end

run app
