# Sells reports for credit, and says what is missing.
# puma --port 8080 402.ru
require 'json'

accounts = { 'ann' => { password: 'light', credit: 20 } }
price = 5

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  sent = Rack::Auth::Basic::Request.new(env)
  name, given = sent.credentials if sent.provided? && sent.basic?
  account = accounts[name]
  known = account &&
          Rack::Utils.secure_compare(account[:password], given.to_s)
  if name && !known
    asked = { 'WWW-Authenticate' => 'Basic realm="reports"' }
    return problem(401, 'Nobody has that password.', asked)
  end
  # A guest has no account, and so no credit.
  has = known ? account[:credit] : 0
  if has < price
    detail = "The report costs #{price}, and your credit is #{has}. " \
             'Buy more at /billing.'
    return problem(402, detail)
  end
  [200, { 'Content-Type' => 'text/plain' }, ['The report of 2026']]
end

run app
