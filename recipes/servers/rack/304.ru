# Answers 304 to whoever has the current state: Rack compares If-None-Match.
# puma --port 8080 304.ru
require 'json'

item = { id: 7, name: 'lamp' }
version = 3

app = lambda do |_env|
  fields = {
    'Content-Type' => 'application/json',
    'Cache-Control' => 'max-age=60',
    'ETag' => %("v#{version}")
  }
  [200, fields, [JSON.generate(item)]]
end

use Rack::ConditionalGet

run app
