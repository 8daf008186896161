# Keeps addresses unique: one that another user has is a conflict.
# puma --port 8080 409.ru
require 'json'

owners = { 'bob@mail.example' => 'bob' }
mutex = Mutex.new

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  name = env['PATH_INFO'].delete_prefix('/users/')
  user = JSON.parse(env['rack.input'].read)
  return problem(400, 'A user is an object.') unless user.is_a?(Hash)

  email = user['email']
  mutex.synchronize do
    owner = owners[email] || name
    if owner != name
      return problem(409, "That address belongs to #{owner}.")
    end

    owners[email] = name
  end
  [204, {}, []]
rescue JSON::ParserError
  problem(400, 'The JSON cannot be read.')
end

run app
