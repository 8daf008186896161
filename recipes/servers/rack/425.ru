# Does not act on a payment in early data, which somebody may have replayed.
# puma --port 8080 425.ru
require 'json'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  # The server in front that ends TLS says so.
  if env['HTTP_EARLY_DATA'] == '1'
    return problem(425, 'Send it again once the handshake is over.')
  end

  [204, {}, []]
end

run app
