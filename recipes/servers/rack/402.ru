# Sells reports for credit, and says what is missing.
# puma --port 8080 402.ru
require 'json'

credit = Hash.new(0).merge('ann' => 20)
price = 5

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  sent = Rack::Auth::Basic::Request.new(env)
  has = sent.provided? && sent.basic? ? credit[sent.username] : 0
  if has < price
    detail = "The report costs #{price}, and your credit is #{has}. " \
             'Buy more at /billing.'
    return problem(402, detail)
  end
  [200, { 'Content-Type' => 'text/plain' }, ['The report of 2026']]
end

run app
