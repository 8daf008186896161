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

def has?(field, tag)
  field == '*' || field.split(/\s*,\s*/).include?(tag)
end

def precondition_fails?(env, tag)
  none_match = env['HTTP_IF_NONE_MATCH'].to_s
  # Only to If-None-Match a weak tag is as good as a strong one.
  known = has?(none_match, tag) || has?(none_match, "W/#{tag}")
  known || !has?(env.fetch('HTTP_IF_MATCH', '*'), tag)
end

app = lambda do |env|
  sent = JSON.parse(env['rack.input'].read)
  return problem(400, 'An item is an object.') unless sent.is_a?(Hash)

  mutex.synchronize do
    if precondition_fails?(env, %("v#{item[:version]}"))
      return problem(412, "It is at v#{item[:version]} by now.")
    end

    item = { name: sent['name'], version: item[:version] + 1 }
    [204, { 'ETag' => %("v#{item[:version]}") }, []]
  end
rescue JSON::ParserError
  problem(400, 'The JSON cannot be read.')
end

run app
