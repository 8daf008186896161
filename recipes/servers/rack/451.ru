# Withholds what a court has forbidden, and says who withholds it.
# puma --port 8080 451.ru
require 'json'

withheld = {
  '/films/7' => 'Withheld in this country by order of a court.'
}

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  order = withheld[env['PATH_INFO']]
  if order
    blocker = '<https://provider.example/>; rel="blocked-by"'
    return problem(451, order, 'Link' => blocker)
  end
  [200, { 'Content-Type' => 'text/plain' }, ['hello, this is a film']]
end

run app
