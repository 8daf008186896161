# Lets a locked document be changed only by whoever has the lock.
# puma --port 8080 423.ru
require 'json'

docs = {}
locks = { '/docs/plan' => 'urn:uuid:b0b' }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  path = env['PATH_INFO']
  token = locks[path]
  if token && !env['HTTP_IF'].to_s.include?("(<#{token}>)")
    return problem(423, 'Bob has it open; ask him, or wait.')
  end

  docs[path] = env['rack.input'].read
  [204, {}, []]
end

run app
