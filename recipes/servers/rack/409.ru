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
  email = JSON.parse(env['rack.input'].read)['email']
  mutex.synchronize do
    owner = owners[email] || name
    if owner != name
      return problem(409, "That address belongs to #{owner}.")
    end

    owners[email] = name
  end
  [204, {}, []]
end

run app
