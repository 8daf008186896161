# Lets readers read and editors delete; who they are is known from their token.
# puma --port 8080 403.ru
require 'json'

roles = { 'k3y-of-a-reader' => :reader, 'k3y-of-an-editor' => :editor }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  request = Rack::Request.new(env)
  role = roles[env['HTTP_AUTHORIZATION'].to_s[/\ABearer (.+)/i, 1]]
  if role.nil?
    challenge = { 'WWW-Authenticate' => 'Bearer realm="api"' }
    return problem(401, 'Send a token.', challenge)
  end
  if request.delete? && role != :editor
    return problem(403, 'Readers may not delete.')
  end

  [204, {}, []]
end

run app
