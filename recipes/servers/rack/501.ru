# Says 501 to methods that nothing here knows, and 405 to the others.
# puma --port 8080 501.ru
require 'json'

known = %w[GET HEAD POST PUT PATCH DELETE OPTIONS]

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  method = env['REQUEST_METHOD']
  unless known.include?(method)
    return problem(501, "No resource here knows #{method}.")
  end
  unless %w[GET HEAD].include?(method)
    return problem(405, 'It can be read.', 'Allow' => 'GET, HEAD')
  end

  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]
end

run app
