# Moves the first version of the API to the second for good, methods included.
# puma --port 8080 308.ru

names = []
moved = lambda do |env|
  target = Rack::Request.new(env).fullpath.sub('/v1', '/v2')
  [308, { 'Location' => target }, []]
end
items = lambda do |env|
  names << env['rack.input'].read
  [201, { 'Location' => "/v2/items/#{names.size}" }, []]
end

app = Rack::URLMap.new('/v1' => moved, '/v2/items' => items)

run app
