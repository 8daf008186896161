# Waits one second for the server of prices, no longer.
# puma --port 8080 504.ru
require 'json'
require 'net/http'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |_env|
  prices = Net::HTTP.new('127.0.0.1', 9001)
  prices.open_timeout = 1
  prices.read_timeout = 1
  prices.max_retries = 0
  answer = prices.get('/prices/7')
  raise IOError, answer.code unless answer.is_a?(Net::HTTPSuccess)

  [200, { 'Content-Type' => 'application/json' }, [answer.body]]
rescue Timeout::Error
  problem(504, 'The prices took longer than a second.')
rescue SystemCallError, SocketError, IOError
  problem(502, 'The prices cannot be had.')
end

run app
