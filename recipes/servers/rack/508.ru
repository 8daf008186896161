# Lists a collection with all that is in it, and finds that it is in itself.
# puma --port 8080 508.ru
require 'json'

members = { 'docs' => %w[plans all], 'all' => %w[docs] }
in_itself = lambda do |name, above = []|
  above.include?(name) ||
    members.fetch(name, []).any? { |it| in_itself.call(it, above + [name]) }
end

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  if env['HTTP_DEPTH'] == 'infinity' && in_itself.call('docs')
    return problem(508, '/docs/all/docs/ is /docs/ again.')
  end

  [200, { 'Content-Type' => 'text/plain' }, [members['docs'].join("\n")]]
end

run app
