# Has an item as JSON and as CSV, and says so to whoever wants another form.
# puma --port 8080 406.ru
require 'json'

forms = {
  'application/json' => '{"id":7,"name":"lamp"}',
  'text/csv' => "id,name\n7,lamp\n"
}

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  accept = env['HTTP_ACCEPT'] || '*/*'
  type = Rack::Utils.best_q_match(accept, forms.keys)
  if type.nil?
    detail = "There is #{forms.keys.join(' and ')}."
    return problem(406, detail, 'Vary' => 'Accept')
  end
  [200, { 'Content-Type' => type, 'Vary' => 'Accept' }, [forms[type]]]
end

run app
