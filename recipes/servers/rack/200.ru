# Sends an item as JSON, with the entity tag of its state.
# puma --port 8080 200.ru
require 'json'

item = { id: 7, name: 'lamp' }
version = 3

app = lambda do |_env|
  fields = { 'Content-Type' => 'application/json', 'ETag' => %("v#{version}") }
  [200, fields, [JSON.generate(item)]]
end

run app
