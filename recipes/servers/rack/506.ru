# Negotiates between variants, and finds that one of them negotiates itself.
# puma --port 8080 506.ru
require 'json'

variants = {
  '/manual' => %w[/manual.en /manual.de],
  '/manual.en' => %w[/manual.en-GB /manual.en-US]
}

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  own = variants.fetch(env['PATH_INFO'], [])
  wrong = own.find { |it| variants.key?(it) }
  return problem(506, "The variant #{wrong} negotiates itself.") if wrong

  [200, { 'Content-Type' => 'text/plain' }, ['The manual']]
end

run app
